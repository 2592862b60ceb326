//! The Assurance maladie's specialties, in its two numberings.
//!
//! Both directories number the same list: the one frozen in 2026 from 1 to 74 (in the order of its labels, version of
//! January 2026), the current one by the national codes of specialties. A line holds only what is certain: a specialty
//! that the NOS (`TRE_R38`, version 20260730) split into several, or that does not state the qualification (`Médecin
//! généraliste`), has only a profession.

/// The list of specialties, as named in reports, and the version that was read.
pub(super) const LIST: (&str, &str) = ("annuaire-sante-ameli:specialite_code", "202510");

/// A specialty of the Assurance maladie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trade {
    /// A member of a profession (`JDV_J106`), and the savoir-faire (`TRE_R38`) if it is certain.
    Person {
        profession: &'static str,
        skill: &'static str,
    },
    Pharmacy,
    Laboratory,
    /// Supplies and transport: a kind of place that the model lacks.
    Company,
}

impl Trade {
    /// Looks up a national code, such as `15`; `9` and `09` are the same.
    pub(super) fn of_national(code: &str) -> Option<Self> {
        let code: u8 = code.parse().ok()?;
        TRADES.iter().find(|(national, ..)| *national == Some(code)).map(|(.., trade)| *trade)
    }

    /// Looks up a number of the directory frozen in 2026, such as `56`.
    pub(super) fn of_legacy(code: &str) -> Option<Self> {
        let code: u8 = code.parse().ok()?;
        TRADES.iter().find(|(_, legacy, ..)| *legacy == code).map(|(.., trade)| *trade)
    }
}

/// A doctor, with a specialty if it is certain.
const fn doctor(skill: &'static str) -> Trade {
    Trade::Person { profession: "10", skill }
}

/// A dentist.
const fn dentist(skill: &'static str) -> Trade {
    Trade::Person { profession: "40", skill }
}

/// A member of a profession without specialties.
const fn auxiliary(profession: &'static str) -> Trade {
    Trade::Person { profession, skill: "" }
}

/// In the order of the numbers: national code, if known; number until 2026; label until 2026; trade.
#[rustfmt::skip]
static TRADES: [(Option<u8>, u8, &str, Trade); 74] = [
    (Some(55), 1, "Ambulance/Véhicule sanitaire léger", Trade::Company),
    (Some(37), 2, "Anatomo-Cyto-Pathologiste", doctor("SM01")),
    (Some(2), 3, "Anesthésiste réanimateur", doctor("SM02")),
    (Some(74), 4, "Cancérologue radiothérapeute", doctor("SM37")),
    (Some(73), 5, "Cancérologue médical", doctor("SM36")),
    (Some(3), 6, "Cardiologue", doctor("")),
    (Some(4), 7, "Chirurgien général", doctor("SM05")),
    (Some(43), 8, "Chirurgien infantile", doctor("")),
    (Some(44), 9, "Chirurgien maxillo-facial", doctor("")),
    (Some(45), 10, "Chirurgien maxillo-facial et stomatologiste", doctor("SM07")),
    (Some(69), 11, "Chirurgien oral", doctor("SM56")),
    (Some(41), 12, "Chirurgien orthopédiste et traumatologue", doctor("SM08")),
    (Some(46), 13, "Chirurgien plasticien", doctor("SM10")),
    (Some(47), 14, "Chirurgien thoracique et cardio-vasculaire", doctor("SM11")),
    (Some(16), 15, "Chirurgien urologue", doctor("SM12")),
    (Some(48), 16, "Chirurgien vasculaire", doctor("SM13")),
    (Some(49), 17, "Chirurgien viscéral", doctor("SM14")),
    (Some(19), 18, "Chirurgien-dentiste", dentist("")),
    (Some(36), 19, "Chirurgien-dentiste spécialiste en orthopédie dento-faciale", dentist("SCD01")),
    (None, 20, "Chirurgiens-dentistes spécialiste en chirurgie orale", dentist("SCD02")),
    (None, 21, "Chirurgiens-dentistes spécialiste en médecine bucco-dentaire", dentist("SCD03")),
    (Some(5), 22, "Dermatologue et vénérologue", doctor("SM15")),
    (Some(42), 23, "Endocrinologue-diabétologue", doctor("")),
    (Some(60), 24, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(61), 25, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(62), 26, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(63), 27, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(64), 28, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(65), 29, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(66), 30, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(67), 31, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(68), 32, "Fournisseur de matériel médical et para-médical", Trade::Company),
    (Some(8), 33, "Gastro-entérologue et hépatologue", doctor("SM24")),
    (Some(34), 34, "Gériatre", doctor("SM18")),
    (Some(70), 35, "Gynécologue médical", doctor("SM19")),
    (Some(79), 36, "Gynécologue médical et obstétricien", doctor("")),
    (Some(7), 37, "Gynécologue obstétricien", doctor("SM20")),
    (Some(71), 38, "Hématologue", doctor("")),
    (Some(24), 39, "Infirmier", auxiliary("60")),
    (Some(30), 40, "Laboratoire", Trade::Laboratory),
    (Some(39), 41, "Laboratoire", Trade::Laboratory),
    (Some(40), 42, "Laboratoire d'anatomo-pathologie", Trade::Laboratory),
    (Some(26), 43, "Masseur-kinésithérapeute", auxiliary("70")),
    (None, 44, "Médecin biologiste", doctor("")),
    (Some(1), 45, "Médecin généraliste", doctor("")),
    (Some(22), 46, "Médecin généraliste", doctor("")),
    (Some(23), 47, "Médecin généraliste", doctor("")),
    (Some(78), 48, "Médecin généticien", doctor("SM17")),
    (Some(72), 49, "Médecin spécialiste en médecine nucléaire", doctor("SM28")),
    (Some(80), 50, "Médecin spécialiste en santé publique et médecine sociale", doctor("")),
    (Some(35), 51, "Néphrologue", doctor("SM30")),
    (Some(10), 52, "Neurochirurgien", doctor("SM31")),
    (Some(32), 53, "Neurologue", doctor("SM32")),
    (Some(17), 54, "Neuropsychiatre", doctor("SM33")),
    (Some(77), 55, "Obstétricien", doctor("")),
    (Some(15), 56, "Ophtalmologiste", doctor("SM38")),
    (Some(28), 57, "Orthophoniste", auxiliary("91")),
    (Some(29), 58, "Orthoptiste", auxiliary("92")),
    (Some(11), 59, "Oto-Rhino-Laryngologue (ORL) et chirurgien cervico-facial", doctor("")),
    (Some(12), 60, "Pédiatre", doctor("SM40")),
    (Some(27), 61, "Pédicure-podologue", auxiliary("80")),
    (Some(50), 62, "Pharmacien", Trade::Pharmacy),
    (Some(51), 63, "Pharmacien", Trade::Pharmacy),
    (Some(13), 64, "Pneumologue", doctor("SM41")),
    (Some(33), 65, "Psychiatre", doctor("SM42")),
    (Some(75), 66, "Psychiatre de l'enfant et de l'adolescent", doctor("")),
    (Some(6), 67, "Radiologue", doctor("")),
    (Some(76), 68, "Radiothérapeute", doctor("SM45")),
    (Some(20), 69, "Réanimateur médical", doctor("")),
    (Some(14), 70, "Rhumatologue", doctor("SM48")),
    (Some(21), 71, "Sage-femme", auxiliary("50")),
    (Some(9), 72, "Spécialiste en médecine interne", doctor("")),
    (Some(31), 73, "Spécialiste en médecine physique et de réadaptation", doctor("SM29")),
    (Some(18), 74, "Stomatologiste", doctor("SM50")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::official::{profession::PROFESSIONS, savoir_faire::profession_of};

    #[test]
    fn every_number_stands_once_and_in_its_place() {
        for (index, (national, legacy, label, trade)) in TRADES.iter().enumerate() {
            assert_eq!(usize::from(*legacy), index + 1, "{label}");
            assert_eq!(Trade::of_legacy(&legacy.to_string()), Some(*trade), "{label}");
            if let Some(national) = national {
                assert_eq!(Trade::of_national(&national.to_string()), Some(*trade), "{label}");
            }
        }
        assert_eq!(Trade::of_national("09"), Trade::of_national("9"));
        for unknown in ["", "0", "x", "99", "300", "-1"] {
            assert_eq!((Trade::of_national(unknown), Trade::of_legacy(unknown)), (None, None));
        }
    }

    #[test]
    fn every_code_is_one_of_the_nos_that_its_profession_may_hold() {
        for (.., label, trade) in TRADES {
            let Trade::Person { profession, skill } = trade else { continue };
            assert!(PROFESSIONS.contains(profession), "{label}");
            if !skill.is_empty() {
                assert_eq!(profession_of(skill), Some(&[profession][..]), "{label}");
            }
        }
    }
}
