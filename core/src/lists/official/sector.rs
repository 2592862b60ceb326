//! Sectors of the tariff agreement, in the code systems that express them.
//!
//! Beware: **code 2 is not sector 2**. Code `2` (formerly `c2`) is the permanent right to overruns of a sector 1
//! doctor; sector 2 is code `3` (formerly `c3`). A number without its code system is therefore meaningless, and no
//! function of this module reads one.

use super::{LICENCE_OUVERTE, OfficialList};

/// Sectors in the NOS, both generations: `nc`, `c1`, `c2`, `c3` were deprecated on 2026-09-28 in favour of `0` to `3`.
pub static TRE_R282: OfficialList = OfficialList {
    name: "TRE_R282",
    version: "20260928",
    source: source!("https://mos.esante.gouv.fr/NOS/TRE_R282-CNAMAmeliSecteurConventionnement/"),
    licence: LICENCE_OUVERTE,
    table: official_codes! {
        "TRE_R282" "0" "Non conventionné";
        "TRE_R282" "1" "Conventionné";
        "TRE_R282" "2" "Conventionné avec dépassement";
        "TRE_R282" "3" "Conventionné avec honoraires libres";
        "TRE_R282" "c1" "Secteur 1 ou conventionné";
        "TRE_R282" "c2" "Secteur 1 ou conventionné avec droit au dépassement permanent";
        "TRE_R282" "c3" "Secteur 2";
        "TRE_R282" "nc" "Non conventionné";
    },
};

/// Sectors in Ameli's open directory, published since October 2025.
pub static AMELI_SECTORS: OfficialList = OfficialList {
    name: "annuaire-sante-ameli",
    version: "202510",
    source: source!("https://www.data.gouv.fr/datasets/68e51e04c4258097a201a3cc"),
    licence: LICENCE_OUVERTE,
    table: official_codes! {
        "annuaire-sante-ameli:secteur_conventionnel_code" "0" "Non conventionné";
        "annuaire-sante-ameli:secteur_conventionnel_code" "1" "Secteur 1 (conventionné)";
        "annuaire-sante-ameli:secteur_conventionnel_code" "2" "Conventionné avec dépassement permanent (DP)";
        "annuaire-sante-ameli:secteur_conventionnel_code" "3" "Secteur 2 (honoraires libres)";
    },
};

/// A code system for sectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectorSystem {
    /// The NOS, both generations; codes are case-insensitive.
    TreR282,
    /// Ameli's open directory, `secteur_conventionnel_code`.
    Ameli,
    /// The CNAM's former open directory, frozen in January 2026: `nc`, `c1`, `c2`, `c3`.
    CnamLegacy,
}

/// Returns the model's code for `tariffs.sector`, from a code in a given system.
///
/// `1` means "sector 1 *or* under agreement": for a profession without sectors (see
/// [`convention_of`](super::profession::convention_of)) the caller writes `contracted` instead.
///
/// ```
/// use praticable::codes::official::sector::{SectorSystem, sector};
///
/// assert_eq!(sector(SectorSystem::Ameli, "2"), Some("sector_1_dp"), "code 2 is not sector 2");
/// assert_eq!(sector(SectorSystem::Ameli, "3"), Some("sector_2"));
/// assert_eq!(sector(SectorSystem::TreR282, "C3"), Some("sector_2"));
/// assert_eq!(sector(SectorSystem::Ameli, "c3"), None);
/// ```
pub fn sector(system: SectorSystem, code: &str) -> Option<&'static str> {
    let is = |known: &str| code.eq_ignore_ascii_case(known);
    let (digits, letters) = match system {
        SectorSystem::TreR282 => (true, true),
        SectorSystem::Ameli => (true, false),
        SectorSystem::CnamLegacy => (false, true),
    };
    if digits && is("0") || letters && is("nc") {
        Some("not_contracted")
    } else if digits && is("1") || letters && is("c1") {
        Some("sector_1")
    } else if digits && is("2") || letters && is("c2") {
        Some("sector_1_dp")
    } else if digits && is("3") || letters && is("c3") {
        Some("sector_2")
    } else {
        None
    }
}

/// Whether a text is only a sector code, in any system: it has no meaning until its system is declared (rule TAR-005).
///
/// ```
/// use praticable::codes::official::sector::is_bare_sector_code;
///
/// assert!(is_bare_sector_code("2"));
/// assert!(is_bare_sector_code("3.0"), "a spreadsheet's number");
/// assert!(!is_bare_sector_code("Secteur 2"));
/// ```
pub fn is_bare_sector_code(text: &str) -> bool {
    let text = text.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    TRE_R282.codes().any(|known| text.eq_ignore_ascii_case(known.code))
}

#[cfg(test)]
mod tests {
    use super::{AMELI_SECTORS, SectorSystem, TRE_R282, is_bare_sector_code, sector};

    #[test]
    fn both_generations_mean_the_same() {
        for (new, old, wire) in [
            ("0", "nc", "not_contracted"),
            ("1", "c1", "sector_1"),
            ("2", "c2", "sector_1_dp"),
            ("3", "c3", "sector_2"),
        ] {
            assert_eq!(sector(SectorSystem::TreR282, new), Some(wire));
            assert_eq!(sector(SectorSystem::TreR282, old), Some(wire));
            assert_eq!(sector(SectorSystem::Ameli, new), Some(wire));
            assert_eq!(sector(SectorSystem::Ameli, old), None);
            assert_eq!(sector(SectorSystem::CnamLegacy, old), Some(wire));
            assert_eq!(sector(SectorSystem::CnamLegacy, new), None);
        }
    }

    #[test]
    fn every_listed_code_is_read() {
        for code in TRE_R282.codes() {
            assert!(sector(SectorSystem::TreR282, code.code).is_some());
        }
        for code in AMELI_SECTORS.codes() {
            assert!(sector(SectorSystem::Ameli, code.code).is_some());
        }
    }

    #[test]
    fn a_label_is_no_bare_code() {
        for bare in ["0", " 1 ", "2", "3", "NC", "c1", "C2", "c3"] {
            assert!(is_bare_sector_code(bare), "{bare}");
        }
        for other in ["", "4", "S1", "Secteur II", "sector_2", "22"] {
            assert!(!is_bare_sector_code(other), "{other}");
        }
    }

    #[test]
    fn a_label_of_two_generations_names_no_code() {
        assert_eq!(TRE_R282.by_label("non conventionné"), None);
        assert_eq!(TRE_R282.by_label("secteur 2").map(|code| code.code), Some("c3"));
    }
}
