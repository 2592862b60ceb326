//! How much was changed, and how much was not.

use std::{collections::BTreeMap, ops::AddAssign};

use praticable::fix::{Mended, Why};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// How much was changed, how much waits, and how much was left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Rows or records that were read.
    pub rows: u64,
    /// Those of them that cannot be read, and stay as they are.
    pub unreadable: u64,
    /// Those of them that changed.
    pub changed_rows: u64,
    /// Cells or JSON values that changed, the names of columns among them.
    pub places: u64,
    /// Steps by the rule that asked for them.
    pub changes: BTreeMap<&'static str, u64>,
    /// Proposals that wait for somebody to agree, by rule.
    pub waiting: BTreeMap<&'static str, u64>,
    /// Fixes that were not made, by reason and rule.
    #[serde(serialize_with = "by_reason")]
    pub left: BTreeMap<(Why, &'static str), u64>,
}

impl Tally {
    /// Takes note of a record, or of the header.
    pub(super) fn note(&mut self, mended: &Mended) {
        self.places += mended.patches.len() as u64;
        for change in mended.patches.iter().flat_map(|patch| &patch.changes) {
            *self.changes.entry(change.code).or_default() += 1;
        }
        for code in &mended.waiting {
            *self.waiting.entry(code).or_default() += 1;
        }
        for (code, why) in &mended.left {
            *self.left.entry((*why, code)).or_default() += 1;
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.rows += more.rows;
        self.unreadable += more.unreadable;
        self.changed_rows += more.changed_rows;
        self.places += more.places;
        add(&mut self.changes, more.changes);
        add(&mut self.waiting, more.waiting);
        add(&mut self.left, more.left);
    }
}

fn add<K: Ord>(counts: &mut BTreeMap<K, u64>, more: BTreeMap<K, u64>) {
    for (key, count) in more {
        *counts.entry(key).or_default() += count;
    }
}

/// An object for each reason, of its rules.
fn by_reason<S: Serializer>(
    left: &BTreeMap<(Why, &'static str), u64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut reasons: BTreeMap<Why, BTreeMap<&str, u64>> = BTreeMap::new();
    for ((why, code), count) in left {
        reasons.entry(*why).or_default().insert(code, *count);
    }
    let mut map = serializer.serialize_map(Some(reasons.len()))?;
    for (why, rules) in reasons {
        map.serialize_entry(why.name(), &rules)?;
    }
    map.end()
}
