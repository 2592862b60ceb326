//! Professions of the RPPS, and the kind of tariff agreement that each has with the Assurance maladie.

use super::{LICENCE_OUVERTE, OfficialList};

/// Professions of the RPPS: the value set `JDV_J106`.
///
/// Health professions (`TRE_G15`), users of a title (`TRE_R95`), social professions (`TRE_R94`) and other actors
/// (`TRE_R291`).
pub static PROFESSIONS: OfficialList = OfficialList {
    name: "JDV_J106",
    version: "20260330",
    source: source!("https://mos.esante.gouv.fr/NOS/JDV_J106-EnsembleProfession-RASS/"),
    licence: LICENCE_OUVERTE,
    table: official_codes! {
        "TRE_G15" "10" "Médecin";
        "TRE_G15" "21" "Pharmacien";
        "TRE_G15" "26" "Audioprothésiste";
        "TRE_G15" "28" "Opticien-Lunetier";
        "TRE_G15" "31" "Assistant dentaire";
        "TRE_G15" "32" "Physicien médical";
        "TRE_G15" "40" "Chirurgien-Dentiste";
        "TRE_R94" "41" "Assistant de service social";
        "TRE_G15" "50" "Sage-Femme";
        "TRE_G15" "60" "Infirmier";
        "TRE_G15" "70" "Masseur-Kinésithérapeute";
        "TRE_R95" "71" "Ostéopathe";
        "TRE_R95" "72" "Psychothérapeute";
        "TRE_R95" "73" "Chiropracteur";
        "TRE_G15" "80" "Pédicure-Podologue";
        "TRE_G15" "81" "Orthoprothésiste";
        "TRE_G15" "82" "Podo-Orthésiste";
        "TRE_G15" "83" "Orthopédiste-Orthésiste";
        "TRE_G15" "84" "Oculariste";
        "TRE_G15" "85" "Epithésiste";
        "TRE_G15" "86" "Technicien de laboratoire médical";
        "TRE_G15" "91" "Orthophoniste";
        "TRE_G15" "92" "Orthoptiste";
        "TRE_R95" "93" "Psychologue";
        "TRE_G15" "94" "Ergothérapeute";
        "TRE_G15" "95" "Diététicien";
        "TRE_G15" "96" "Psychomotricien";
        "TRE_G15" "98" "Manipulateur ERM";
        "TRE_R291" "99" "Acteur participant au système de santé caractérisé par rôle";
    },
};

/// The kind of tariff agreement of a profession with the Assurance maladie, in private practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convention {
    /// Sectors 1 and 2, and the tariff options: only doctors (CSS L.162-5).
    Sectors,
    /// Under agreement or not, without sectors: dentists, midwives and auxiliaries (CSS L.162-9). A permanent right to
    /// overruns may persist from earlier agreements.
    Contracted,
    /// No agreement with sectors: acts are not refunded, or goods are refunded on the list of products (LPP).
    None,
    /// The sources do not state it: nothing may be concluded.
    Unknown,
}

/// Whether a code is that of doctors (`TRE_G15` `10`).
pub fn is_doctor(profession: &str) -> bool {
    profession == "10"
}

/// Returns the kind of tariff agreement of a profession.
///
/// Professions that are always salaried, and unknown codes, are [`Convention::Unknown`].
///
/// ```
/// use praticable::codes::official::profession::{Convention, convention_of};
///
/// assert_eq!(convention_of("10"), Convention::Sectors);
/// assert_eq!(convention_of("70"), Convention::Contracted);
/// assert_eq!(convention_of("93"), Convention::None, "a psychologist has no sector");
/// assert_eq!(convention_of("00"), Convention::Unknown);
/// ```
pub fn convention_of(profession: &str) -> Convention {
    match profession {
        "10" => Convention::Sectors,
        // Dentist, midwife, nurse, physiotherapist, podiatrist, speech therapist, orthoptist.
        "40" | "50" | "60" | "70" | "80" | "91" | "92" => Convention::Contracted,
        // Pharmacist, audiologist, optician and makers of appliances, whose goods are refunded on the LPP; then
        // osteopath, psychotherapist, chiropractor, psychologist, occupational therapist, dietitian, psychomotor
        // therapist, who have no national agreement.
        "21" | "26" | "28" | "81" | "82" | "83" | "84" | "85" | "71" | "72" | "73" | "93"
        | "94" | "95" | "96" => Convention::None,
        _ => Convention::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::{Convention, PROFESSIONS, convention_of, is_doctor};

    #[test]
    fn the_list_is_whole() {
        assert_eq!(PROFESSIONS.codes().count(), 29);
        assert_eq!(
            PROFESSIONS.get("93").map(|code| code.list),
            Some("TRE_R95"),
            "93 is obsolete in TRE_G15"
        );
        assert_eq!(PROFESSIONS.get("41").map(|code| code.list), Some("TRE_R94"));
        assert_eq!(PROFESSIONS.get("99").map(|code| code.list), Some("TRE_R291"));
    }

    #[test]
    fn only_doctors_have_sectors() {
        for code in PROFESSIONS.codes() {
            assert_eq!(
                convention_of(code.code) == Convention::Sectors,
                is_doctor(code.code),
                "{}",
                code.label
            );
        }
    }

    #[test]
    fn salaried_professions_are_not_judged() {
        for code in ["31", "32", "41", "86", "98", "99"] {
            assert_eq!(convention_of(code), Convention::Unknown, "{code}");
        }
    }
}
