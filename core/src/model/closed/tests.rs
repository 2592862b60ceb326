//! What every closed list must hold, whatever its codes are.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::{
    Lang, fold,
    lists::{Code, Entry},
};

/// Runs a check on every entry of every list.
fn each_entry(check: impl Fn(&str, &Entry)) {
    for list in LISTS {
        for entry in list.entries {
            check(list.name, entry);
        }
    }
}

#[test]
fn a_list_has_one_name_and_fits_a_set() {
    let names: BTreeSet<_> = LISTS.iter().map(|list| list.name).collect();
    assert_eq!(names.len(), LISTS.len());
    for ClosedList { name: list, entries, .. } in LISTS {
        assert!((1..=32).contains(&entries.len()), "{list} does not fit one u32");
    }
}

#[test]
fn a_spelling_means_one_code() {
    for ClosedList { name: list, entries, .. } in LISTS {
        let mut meanings: BTreeMap<&str, &str> = BTreeMap::new();
        for entry in *entries {
            // A wire code may equal its own table code; nothing else may meet.
            let own: BTreeSet<_> = [entry.wire, entry.table].into();
            for spelling in own.iter().copied().chain(entry.aliases()) {
                let taken = meanings.insert(spelling, entry.wire);
                assert_eq!(taken, None, "{list}: `{spelling}` is also {}", entry.wire);
            }
        }
    }
}

#[test]
fn a_folded_code_meets_no_other_code() {
    for ClosedList { name: list, entries, .. } in LISTS {
        for entry in *entries {
            for other in entries.iter().filter(|other| other.wire != entry.wire) {
                for code in [other.wire, other.table].map(fold) {
                    assert!(entry.aliases().all(|alias| alias != code), "{list}: `{code}`");
                    assert!(
                        [entry.wire, entry.table].map(fold).iter().all(|own| *own != code),
                        "{list}: `{code}`"
                    );
                }
            }
        }
    }
}

#[test]
fn aliases_are_folded() {
    each_entry(|list, entry| {
        for alias in entry.aliases() {
            assert_eq!(alias, fold(alias), "{list}");
            assert!(alias.is_ascii() && !alias.is_empty(), "{list}: `{alias}`");
        }
    });
}

#[test]
fn an_accented_table_code_is_read_without_its_accents() {
    each_entry(|list, entry| {
        if !entry.table.is_ascii() {
            assert!(
                entry.aliases().any(|alias| alias == fold(entry.table)),
                "{list}: `{}`",
                entry.table
            );
        }
    });
}

#[test]
fn codes_are_plain() {
    each_entry(|list, entry| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.".contains(c);
        assert!(entry.wire.chars().all(plain), "{list}: `{}`", entry.wire);
        assert!(
            entry.table.chars().all(|c| plain(c) || "éè".contains(c)),
            "{list}: `{}`",
            entry.table
        );
    });
}

#[test]
fn labels_stand_in_three_registers() {
    for list in LISTS {
        assert_eq!(list.entries.len(), list.labels.len(), "{}", list.name);
        for (label, lang) in
            list.labels.iter().flat_map(|label| Lang::ALL.map(|lang| (label, lang)))
        {
            let label = label.get(lang);
            assert!(!label.is_empty() && label.trim() == label, "{}: {}", list.name, lang.name());
            assert!(!label.contains('\''), "{}: `{label}` has a typewriter apostrophe", list.name);
        }
    }
}

#[test]
fn sectors_are_never_read_from_a_bare_official_code() {
    for entry in Sector::ENTRIES {
        for bare in ["0", "1", "2", "3", "c1", "c2", "c3"] {
            assert!(entry.aliases().all(|alias| alias != bare));
        }
    }
}

#[test]
fn positions_and_entries_agree() {
    for (index, sector) in Sector::ALL.iter().enumerate() {
        assert_eq!(sector.index(), index);
        assert_eq!(sector.entry().wire, Sector::ENTRIES[index].wire);
        assert_eq!(Sector::from_index(index), Some(*sector));
        assert_eq!(serde_json::to_value(sector).unwrap(), sector.entry().wire);
    }
    assert_eq!(Sector::from_index(Sector::ALL.len()), None);
}
