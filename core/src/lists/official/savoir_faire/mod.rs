//! Savoir-faire: the specialties, competences, capacities and further diplomas of the RPPS.

mod table;

use super::{LICENCE_OUVERTE, OfficialList};

/// Every savoir-faire of the RPPS: the value set `JDV_J107`.
///
/// It combines specialties (`TRE_R38`), competences (`TRE_R39`, `TRE_R40`), non-qualifying diplomas (`TRE_R42`),
/// capacities (`TRE_R43`), additional rights of practice (`TRE_R97`), transversal subspecialties (`TRE_R359`) and four
/// smaller lists.
pub static SAVOIR_FAIRE: OfficialList = OfficialList {
    name: "JDV_J107",
    version: "20260928",
    source: source!("https://mos.esante.gouv.fr/NOS/JDV_J107-EnsembleSavoirFaire-RASS/"),
    licence: LICENCE_OUVERTE,
    table: table::TABLE,
};

/// Returns the professions (codes of [`PROFESSIONS`](super::profession::PROFESSIONS)) that may have a savoir-faire.
///
/// `None` if the code is unknown, or if the sources do not settle it. Derived from the pairs of profession and
/// savoir-faire in `JDV_J01`, and extended where the diploma is open to pharmacists too: medical biology, and the
/// diplomas of `TRE_R42` and `TRE_R359` that biologists share.
///
/// ```
/// use praticable::codes::official::savoir_faire::profession_of;
///
/// assert_eq!(profession_of("SM54"), Some(&["10"][..]));
/// assert_eq!(profession_of("SCD01"), Some(&["40"][..]));
/// assert_eq!(profession_of("SM03"), Some(&["10", "21"][..]), "biologists are doctors or pharmacists");
/// assert_eq!(profession_of("PAC00"), None);
/// ```
pub fn profession_of(code: &str) -> Option<&'static [&'static str]> {
    match SAVOIR_FAIRE.get(code)?.list {
        "TRE_R38" if MEDICAL_BIOLOGY.contains(&code) => Some(&["10", "21"]),
        "TRE_R38" if code.starts_with("SM") => Some(&["10"]),
        "TRE_R38" if code.starts_with("SCD") => Some(&["40"]),
        "TRE_R38" if code.starts_with("SI") => Some(&["60"]),
        "TRE_R39" | "TRE_R40" | "TRE_R43" | "TRE_R97" | "TRE_G13" => Some(&["10"]),
        "TRE_R42" | "TRE_R359" => Some(&["10", "21"]),
        "TRE_R45" => Some(&["21"]),
        _ => None,
    }
}

/// Whether a specialty is in surgery, obstetrics or anaesthesia, as the option OPTAM-ACO requires.
///
/// Source: medical agreement of 2016, OPTAM-CO (surgery, gynaecology-obstetrics), extended to anaesthesia by that of
/// 2024–2029 under the name OPTAM-ACO. Specialties that operate without the word in their name (urology,
/// otorhinolaryngology, ophthalmology, stomatology) count. Diplomas that do not qualify for a specialty (`TRE_R42`) do
/// not.
///
/// ```
/// use praticable::codes::official::savoir_faire::allows_optam_aco;
///
/// assert!(allows_optam_aco("SM08"), "orthopaedic surgery");
/// assert!(!allows_optam_aco("SM54"), "general practice");
/// ```
pub fn allows_optam_aco(code: &str) -> bool {
    ANAESTHESIA.contains(&code) || OBSTETRICS.contains(&code) || SURGERY.contains(&code)
}

const MEDICAL_BIOLOGY: &[&str] = &["SM03", "SM63", "SM64", "SM65", "SM66", "SM67"];

const ANAESTHESIA: &[&str] = &["C03", "SM02", "SM76"];

const OBSTETRICS: &[&str] = &["C23", "C27", "CEX22", "CEX26", "SM20", "SM51"];

const SURGERY: &[&str] = &[
    "C09", "C10", "C11", "C12", "C13", "C45", "C68", "C83", "CEX64", "SM05", "SM06", "SM07",
    "SM08", "SM09", "SM10", "SM11", "SM12", "SM13", "SM14", "SM31", "SM34", "SM38", "SM39", "SM50",
    "SM56", "SM68", "SM69", "SM70", "SM77", "SM78", "SM85", "SM86",
];

#[cfg(test)]
mod tests {
    use super::{
        ANAESTHESIA, MEDICAL_BIOLOGY, OBSTETRICS, SAVOIR_FAIRE, SURGERY, allows_optam_aco,
        profession_of,
    };
    use crate::lists::official::profession::PROFESSIONS;

    #[test]
    fn the_union_is_whole() {
        assert_eq!(SAVOIR_FAIRE.codes().count(), 270);
        let count = |list: &str| SAVOIR_FAIRE.codes().filter(|code| code.list == list).count();
        assert_eq!(
            (count("TRE_R38"), count("TRE_R39"), count("TRE_R40"), count("TRE_R43")),
            (106, 43, 4, 16)
        );
    }

    #[test]
    fn the_newest_label_stands() {
        let label = SAVOIR_FAIRE.get("SI04").map(|code| code.label);
        assert_eq!(
            label,
            Some("Infirmier(ère) en pratique avancée Psychiatrie et santé mentale (SI)")
        );
        assert!(SAVOIR_FAIRE.contains("SM95"));
    }

    #[test]
    fn every_profession_named_is_a_profession() {
        for code in SAVOIR_FAIRE.codes() {
            for profession in profession_of(code.code).unwrap_or_default() {
                assert!(PROFESSIONS.contains(profession), "{}", code.code);
            }
        }
        assert_eq!(profession_of("FQ04"), Some(&["21"][..]));
        assert_eq!(profession_of("SI07"), Some(&["60"][..]), "a nurse anaesthetist is a nurse");
        assert_eq!(profession_of("CM0001"), None);
        assert_eq!(profession_of("SM99"), None, "an unknown code is not judged by its prefix");
    }

    #[test]
    fn the_code_groups_hold_known_codes() {
        for code in [MEDICAL_BIOLOGY, ANAESTHESIA, OBSTETRICS, SURGERY].concat() {
            assert!(SAVOIR_FAIRE.contains(code), "{code}");
        }
    }

    #[test]
    fn every_specialty_named_surgery_allows_optam_aco() {
        for code in SAVOIR_FAIRE
            .codes()
            .filter(|code| code.list == "TRE_R38" && code.label.starts_with("Chir"))
        {
            let doctor = profession_of(code.code) == Some(&["10"][..]);
            assert_eq!(allows_optam_aco(code.code), doctor, "{} {}", code.code, code.label);
        }
        assert!(allows_optam_aco("SM02") && allows_optam_aco("SM20"));
        assert!(!allows_optam_aco("SM19"), "medical gynaecology is not obstetrics");
        assert!(!allows_optam_aco("SI07"), "the option is for doctors");
    }
}
