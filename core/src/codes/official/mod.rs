//! Dated copies of official code lists.
//!
//! These lists belong to somebody else and move: each states the version that it was read from, and a code that it does
//! not know is a warning with that version, never an error. Labels are the owner's, to the letter; they are for display
//! and for reading hand-typed names. Files are checked on codes, because labels differ from source to source.

use crate::{fold::folds_alike, text::order};

/// Writes a table of codes, one a line: the list that owns the code, the code, its label.
macro_rules! official_codes {
    ($($list:ident $code:literal $label:literal;)*) => {
        &[$($crate::codes::official::OfficialCode { code: $code, label: $label, list: $list }),*]
    };
}

pub mod language;
pub mod profession;
pub mod savoir_faire;
pub mod sector;

/// A code of an official list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficialCode {
    /// The code, as its owner writes it.
    pub code: &'static str,
    /// Its French label, as its owner writes it.
    pub label: &'static str,
    /// The nomenclature that owns the code, such as `TRE_G15`: a value set may draw on several.
    pub list: &'static str,
}

/// A dated copy of an official list.
#[derive(Clone, Copy, Debug)]
pub struct OfficialList {
    /// Name of the list or value set, such as `JDV_J106`.
    pub name: &'static str,
    /// The version that was read: `YYYYMMDD` where the owner dates it.
    pub version: &'static str,
    /// Where its owner publishes it.
    pub source: &'static str,
    /// The terms under which it may be reused.
    pub licence: &'static str,
    /// The codes, sorted and unique.
    pub codes: &'static [OfficialCode],
}

impl OfficialList {
    /// The entry of a code, spelt as its owner spells it.
    ///
    /// ```
    /// use praticable::codes::official::profession::PROFESSIONS;
    ///
    /// assert_eq!(PROFESSIONS.get("10").map(|code| code.label), Some("Médecin"));
    /// assert_eq!(PROFESSIONS.get("00"), None);
    /// ```
    pub fn get(&self, code: &str) -> Option<&'static OfficialCode> {
        let index = self.codes.binary_search_by(|known| order(known.code, code)).ok()?;
        self.codes.get(index)
    }

    /// The entry whose label folds like this text; `None` if no entry does, or several.
    ///
    /// ```
    /// use praticable::codes::official::profession::PROFESSIONS;
    ///
    /// assert_eq!(PROFESSIONS.by_label("chirurgien dentiste").map(|code| code.code), Some("40"));
    /// ```
    pub fn by_label(&self, label: &str) -> Option<&'static OfficialCode> {
        let mut alike = self.codes.iter().filter(|known| folds_alike(known.label, label));
        let found = alike.next()?;
        alike.next().is_none().then_some(found)
    }
}

/// Every list compiled in, for a report that states what it was checked against.
pub static LISTS: &[&OfficialList] = &[
    &profession::PROFESSIONS,
    &savoir_faire::SAVOIR_FAIRE,
    &language::LANGUAGES,
    &language::SIGN_LANGUAGES,
    &sector::TRE_R282,
    &sector::AMELI_SECTORS,
];

/// The licence of the nomenclatures of the Agence du Numérique en Santé and of Ameli's open data.
const LICENCE_OUVERTE: &str = "Licence Ouverte 2.0";

#[cfg(test)]
mod tests {
    use super::LISTS;

    #[test]
    fn lists_are_sorted_and_unique() {
        for list in LISTS {
            for pair in list.codes.windows(2) {
                assert!(
                    pair[0].code < pair[1].code,
                    "{}: {} before {}",
                    list.name,
                    pair[0].code,
                    pair[1].code
                );
            }
        }
    }

    #[test]
    fn every_list_says_where_it_comes_from() {
        for list in LISTS {
            assert!(!list.version.is_empty() && !list.licence.is_empty(), "{}", list.name);
            assert!(list.source.starts_with("https://"), "{}", list.name);
            assert!(!list.codes.is_empty(), "{}", list.name);
        }
    }

    #[test]
    fn every_entry_is_complete() {
        for list in LISTS {
            for code in list.codes {
                assert!(
                    !code.label.is_empty() && code.label.trim() == code.label,
                    "{} {}",
                    list.name,
                    code.code
                );
                assert!(!code.list.is_empty(), "{} {}", list.name, code.code);
            }
        }
    }

    #[test]
    fn every_code_is_found() {
        for list in LISTS {
            for code in list.codes {
                assert_eq!(list.get(code.code), Some(code));
            }
        }
    }
}
