//! Postal codes, and the departments that they serve.

use std::slice;

use super::department::{department, department_of_insee};
use crate::compact::short::order;

/// Returns the codes of the departments that a postal code may serve, the usual one first; `None` if it is malformed or
/// belongs to no department (Monaco, the army).
///
/// Postal codes follow delivery rounds, not borders. The first digits give the department except in Corsica (`20…` is
/// 2A or 2B), in Saint-Martin and Saint-Barthélemy (which share Guadeloupe's numbers, and whose communes older files
/// still code as 971) and in border communes served from the neighbouring department. Of the latter only known cases
/// are listed, and La Poste creates new ones: that is why a mismatch with the INSEE code is a warning (rule ADR-003),
/// never an error.
///
/// ```
/// use praticable::territory::department_of_postal_code;
///
/// assert_eq!(department_of_postal_code("75011"), Some(&["75"][..]));
/// assert_eq!(department_of_postal_code("20200"), Some(&["2A", "2B"][..]));
/// assert_eq!(department_of_postal_code("97150"), Some(&["978", "971"][..]));
/// assert_eq!(department_of_postal_code("98000"), None, "Monaco");
/// ```
pub fn department_of_postal_code(postal_code: &str) -> Option<&'static [&'static str]> {
    if postal_code.len() != 5 || !postal_code.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if let Ok(index) = SHARED.binary_search_by(|(known, _)| order(known, postal_code)) {
        return SHARED.get(index).map(|(_, departments)| *departments);
    }
    if postal_code.starts_with("20") {
        return Some(&["2A", "2B"]);
    }
    if postal_code.starts_with("970") {
        // CEDEX codes of Guadeloupe and its two former islands.
        return Some(&["971", "977", "978"]);
    }
    let overseas = postal_code.starts_with("97") || postal_code.starts_with("98");
    let (code, _) = postal_code.split_at_checked(if overseas { 3 } else { 2 })?;
    department(code).map(|found| slice::from_ref(&found.code))
}

/// Whether a postal code may belong to the commune with this INSEE code, judged by departments; `None` if either has no
/// department.
///
/// ```
/// use praticable::territory::postal_code_fits_insee;
///
/// assert_eq!(postal_code_fits_insee("01590", "39283"), Some(true), "a commune in Jura served from Ain");
/// assert_eq!(postal_code_fits_insee("75011", "69381"), Some(false));
/// assert_eq!(postal_code_fits_insee("98000", "99138"), None);
/// ```
pub fn postal_code_fits_insee(postal_code: &str, insee: &str) -> Option<bool> {
    let departments = department_of_postal_code(postal_code)?;
    department_of_insee(insee).map(|department| departments.contains(&department.code))
}

/// Whether a postal code is Monaco's: `980…`, in the French system but not in France.
pub fn is_monaco(postal_code: &str) -> bool {
    postal_code.len() == 5
        && postal_code.starts_with("980")
        && postal_code.bytes().all(|byte| byte.is_ascii_digit())
}

/// Postal codes that also serve another department than that of their first digits, sorted.
///
/// Source: the cases listed by public services and Wikipedia; the complete list would be La Poste's base officielle des
/// codes postaux. This one is open-ended.
const SHARED: &[(&str, &[&str])] = &[
    ("01200", &["01", "74"]),   // Éloise
    ("01410", &["01", "39"]),   // Lajoux
    ("01590", &["01", "39"]),   // Chancia, Lavancia-Epercy
    ("05110", &["05", "04"]),   // Claret, Curbans
    ("05130", &["05", "04"]),   // Piégut, Venterol
    ("05160", &["05", "04"]),   // Pontis
    ("05700", &["05", "26"]),   // Villebois-les-Pins
    ("06260", &["06", "04"]),   // La Rochette, Saint-Pierre
    ("13780", &["13", "83"]),   // Riboux
    ("21340", &["21", "71"]),   // Change
    ("33220", &["33", "24"]),   // Port-Sainte-Foy-et-Ponchapt
    ("37160", &["37", "86"]),   // Buxeuil
    ("42620", &["42", "03"]),   // Saint-Pierre-Laval
    ("43450", &["43", "15"]),   // Leyvaux
    ("48250", &["48", "07"]),   // Laveyrune
    ("49440", &["49", "44"]),   // Freigné, in Vallons-de-l’Erdre since 2018
    ("52100", &["52", "51"]),   // Saint-Eulien, Sapignicourt
    ("73670", &["73", "38"]),   // Saint-Pierre-d’Entremont (Isère)
    ("94390", &["94", "91"]),   // Orly airport, on Paray-Vieille-Poste
    ("97133", &["977", "971"]), // Saint-Barthélemy
    ("97150", &["978", "971"]), // Saint-Martin
    ("98799", &["987", "989"]), // Clipperton
];

#[cfg(test)]
mod tests {
    use super::{SHARED, department_of_postal_code, is_monaco, postal_code_fits_insee};
    use crate::territory::department;

    #[test]
    fn shared_codes_are_sorted_and_lead_to_departments() {
        assert!(SHARED.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (postal_code, departments) in SHARED {
            assert!(
                departments.len() > 1 && departments.iter().all(|code| department(code).is_some()),
                "{postal_code}"
            );
        }
    }

    #[test]
    fn first_digits_give_the_department() {
        for (postal_code, expected) in [
            ("01000", Some(&["01"][..])),
            ("97400", Some(&["974"])),
            ("97500", Some(&["975"])),
            ("98600", Some(&["986"])),
            ("98713", Some(&["987"])),
            ("97098", Some(&["971", "977", "978"])),
            ("20000", Some(&["2A", "2B"])),
            ("98000", None),
            ("00100", None),
            ("96000", None),
            ("97900", None),
            ("7501", None),
            ("2A004", None),
            ("７５００１", None),
        ] {
            assert_eq!(department_of_postal_code(postal_code), expected, "{postal_code}");
        }
    }

    #[test]
    fn real_pairs_fit() {
        for (postal_code, insee) in [
            ("75116", "75056"),
            ("20200", "2B033"),
            ("97150", "97801"),
            ("97150", "97127"),
            ("97133", "97701"),
            ("05110", "04058"),
            ("01200", "74109"),
        ] {
            assert_eq!(
                postal_code_fits_insee(postal_code, insee),
                Some(true),
                "{postal_code} {insee}"
            );
        }
        assert_eq!(postal_code_fits_insee("05000", "04058"), Some(false));
    }

    #[test]
    fn monaco_is_told_apart() {
        assert!(is_monaco("98000") && is_monaco("98012"));
        assert!(!is_monaco("98713") && !is_monaco("980"));
    }
}
