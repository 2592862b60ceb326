//! Dated copies of official code lists.
//!
//! These lists have other owners and change: each states the version that was read, and an unknown code is a warning
//! with that version, never an error. Labels are exactly the owner's; they are for display and for reading typed names.
//! Files are checked on codes, because labels differ between sources.

use crate::{compact::search::line, text::fold::folds_alike};

/// Defines a table of codes, one per line: the list that owns the code, the code, its label. It becomes one text and a
/// list of numbers: a third of the size of a table of pointers. The owner of a code is for catalogues, except where a
/// rule needs it (`owned`).
macro_rules! official_codes {
    ($($list:literal $code:literal $label:literal;)*) => {
        official_codes! { of $(source!($list), $code $label;)* }
    };
    (owned $($list:literal $code:literal $label:literal;)*) => {
        official_codes! { of $($list, $code $label;)* }
    };
    (of $($list:expr, $code:literal $label:literal;)*) => {
        $crate::lists::official::Table {
            #[cfg(feature = "table")]
            keys: &[$($crate::lists::official::key($code)),*],
            lines: concat!($($code, "\t", $list, "\t", $label, "\n"),*),
        }
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
    /// The nomenclature that owns the code, such as `TRE_G15`: a value set may combine several. Without the feature
    /// `sources`, it is empty except for savoir-faire.
    pub list: &'static str,
}

/// A dated copy of an official list.
#[derive(Clone, Copy, Debug)]
pub struct OfficialList {
    /// Name of the list or value set, such as `JDV_J106`.
    pub name: &'static str,
    /// The version that was read: `YYYYMMDD` where the owner dates it.
    pub version: &'static str,
    /// The address where its owner publishes it; empty without the feature `sources`.
    pub source: &'static str,
    /// The licence for reuse; empty without the feature `sources`.
    pub licence: &'static str,
    /// The codes, sorted and unique.
    table: Table,
}

/// The codes of a list in two forms: one for lookup, one for reading.
#[derive(Clone, Copy, Debug)]
struct Table {
    /// The codes as numbers, for fast lookup in tables with many rows. A form does not need them.
    #[cfg(feature = "table")]
    keys: &'static [u64],
    /// One line per code, in three columns: code, owner, label.
    lines: &'static str,
}

/// Converts a code of up to eight bytes to a number; numbers sort like the codes.
#[cfg(feature = "table")]
const fn key(code: &str) -> u64 {
    let mut bytes = code.as_bytes();
    let (mut key, mut left) = (0, 8);
    while let [first, rest @ ..] = bytes {
        if left == 0 {
            // No list has a code this long; this number sorts last.
            return u64::MAX;
        }
        key = key << 8 | *first as u64;
        bytes = rest;
        left -= 1;
    }
    if left == 8 { 0 } else { key << (8 * left) }
}

impl OfficialCode {
    /// Reads a line.
    fn of(line: &'static str) -> Option<Self> {
        let (code, rest) = line.split_once('\t')?;
        let (list, label) = rest.split_once('\t')?;
        Some(Self { code, label, list })
    }
}

impl OfficialList {
    /// Returns the entry of a code, in its owner's exact spelling.
    ///
    /// ```
    /// use praticable::codes::official::profession::PROFESSIONS;
    ///
    /// assert_eq!(PROFESSIONS.get("10").map(|code| code.label), Some("Médecin"));
    /// assert_eq!(PROFESSIONS.get("00"), None);
    /// ```
    pub fn get(&self, code: &str) -> Option<OfficialCode> {
        OfficialCode::of(line(self.table.lines, code)?)
    }

    /// Whether it has this code, in its owner's exact spelling; faster than [`get`](Self::get), which reads the entry.
    pub fn contains(&self, code: &str) -> bool {
        #[cfg(feature = "table")]
        return self.table.keys.binary_search(&key(code)).is_ok();
        #[cfg(not(feature = "table"))]
        self.get(code).is_some()
    }

    /// Returns every code, sorted.
    pub fn codes(&self) -> impl Iterator<Item = OfficialCode> + use<> {
        self.table.lines.lines().filter_map(OfficialCode::of)
    }

    /// Returns the entry with the same folded label as this text; `None` if no entry has it, or several have.
    ///
    /// ```
    /// use praticable::codes::official::profession::PROFESSIONS;
    ///
    /// assert_eq!(PROFESSIONS.by_label("chirurgien dentiste").map(|code| code.code), Some("40"));
    /// ```
    pub fn by_label(&self, label: &str) -> Option<OfficialCode> {
        let mut alike = self.codes().filter(|known| folds_alike(known.label, label));
        let found = alike.next()?;
        alike.next().is_none().then_some(found)
    }
}

/// Every list in this build, for reports that state the lists that were used.
pub static LISTS: &[&OfficialList] = &[
    &profession::PROFESSIONS,
    &savoir_faire::SAVOIR_FAIRE,
    &language::LANGUAGES,
    &language::SIGN_LANGUAGES,
    &sector::TRE_R282,
    &sector::AMELI_SECTORS,
];

/// The licence of the nomenclatures of the Agence du Numérique en Santé and of Ameli's open data.
const LICENCE_OUVERTE: &str = source!("Licence Ouverte 2.0");

#[cfg(test)]
mod tests {
    use super::LISTS;

    #[test]
    fn lists_are_sorted_and_unique() {
        for list in LISTS {
            let codes: Vec<_> = list.codes().map(|known| known.code).collect();
            for pair in codes.windows(2) {
                assert!(pair[0] < pair[1], "{}: {} before {}", list.name, pair[0], pair[1]);
            }
        }
    }

    #[test]
    fn every_list_says_where_it_comes_from() {
        for list in LISTS {
            assert!(!list.version.is_empty() && !list.licence.is_empty(), "{}", list.name);
            assert!(list.source.starts_with("https://"), "{}", list.name);
            assert!(list.codes().next().is_some(), "{}", list.name);
        }
    }

    #[test]
    fn every_entry_is_complete() {
        for list in LISTS {
            for code in list.codes() {
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
            assert_eq!(list.codes().count(), list.table.lines.lines().count(), "{}", list.name);
            for code in list.codes() {
                assert_eq!(list.get(code.code), Some(code));
                assert!(list.contains(code.code) && code.code.len() <= 8, "{}", code.code);
                assert!(!list.contains(&format!("{}000000000", code.code)));
            }
            assert!(list.table.keys.is_sorted() && !list.contains(""), "{}", list.name);
        }
    }
}
