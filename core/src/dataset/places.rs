//! Facts that several rows state about the same place: rule ENS-003.

use std::collections::{BTreeMap, btree_map::Entry};

use serde::{Deserialize, Serialize};

use super::{
    key::{self, Key, OfPlace},
    retain_shifted,
};
use crate::{Answer, finding::Draft, model::Listing, rules::ens::ens_003};

/// A fact shared by everyone at a place.
struct Fact {
    pointer: &'static str,
    /// Size of its code, in bits.
    bits: u32,
    /// Whether it concerns one floor of the place, not the whole of it.
    on_floor: bool,
    /// Returns its code; `None` if it is missing, or states nothing that another row could contradict.
    code: fn(&Listing<'_>) -> Option<u64>,
}

impl Fact {
    const fn answer(pointer: &'static str, code: fn(&Listing<'_>) -> Option<u64>) -> Self {
        Self { pointer, bits: 2, on_floor: false, code }
    }

    /// A number below 511.
    const fn number(pointer: &'static str, code: fn(&Listing<'_>) -> Option<u64>) -> Self {
        Self { pointer, bits: 9, on_floor: false, code }
    }

    const fn on_floor(mut self) -> Self {
        self.on_floor = true;
        self
    }
}

/// The facts that are compared: few enough to be packed, with the floor, into one number.
static FACTS: [Fact; 10] = [
    Fact::answer("/path/step_free", |listing| yes_or_no(listing.path.step_free)),
    Fact::number("/path/level_change/steps", |listing| below(511, listing.path.level_change.steps)),
    Fact::answer("/entrance/step_free", |listing| yes_or_no(listing.entrance.step_free)),
    Fact::number("/entrance/level_change/steps", |listing| {
        below(511, listing.entrance.level_change.steps)
    }),
    Fact::number("/entrance/clear_width_cm", |listing| below(511, listing.entrance.clear_width_cm)),
    Fact::answer("/toilets/present", |listing| yes_or_no(listing.toilets.present)),
    Fact::answer("/toilets/adapted", |listing| yes_or_no(listing.toilets.adapted)),
    Fact::answer("/interior/step_free", |listing| yes_or_no(listing.interior.step_free)).on_floor(),
    Fact::number("/interior/level_change/steps", |listing| {
        below(511, listing.interior.level_change.steps)
    })
    .on_floor(),
    Fact::answer("/room/wheelchair_accessible", |listing| {
        yes_or_no(listing.room.wheelchair_accessible)
    })
    .on_floor(),
];

/// Only yes and no contradict each other.
const fn yes_or_no(answer: Option<Answer>) -> Option<u64> {
    match answer {
        Some(Answer::Yes) => Some(1),
        Some(Answer::No) => Some(2),
        _ => None,
    }
}

/// Returns a number from 1 on, because 0 means missing; `None` for a number out of range.
fn below(limit: u64, number: Option<i32>) -> Option<u64> {
    number
        .and_then(|number| u64::try_from(number).ok())
        .map(|number| number + 1)
        .filter(|n| *n <= limit)
}

/// Returns floors from -5 to 60 as 1 to 66; 0 if none is stated.
fn floor(listing: &Listing<'_>) -> u64 {
    below(127, listing.interior.floor.map(|floor| floor.saturating_add(5))).unwrap_or(0)
}

/// The facts that one row states about one place.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Word {
    key: Key,
    row: u32,
    /// The codes of the facts in sequence, then the floor; in two halves, to avoid padding.
    facts: [u32; 2],
}

/// Bytes for one row.
#[cfg(test)]
pub(super) const RECORD: usize = size_of::<Word>();

/// All recorded facts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Places(Vec<Word>);

impl Places {
    pub(super) fn observe(&mut self, listing: &Listing<'_>, place: OfPlace, row: u32) {
        let mut packed = 0_u64;
        let mut shift = 0;
        for fact in &FACTS {
            packed |= (fact.code)(listing).unwrap_or(0) << shift;
            shift += fact.bits;
        }
        if packed == 0 {
            return;
        }
        packed |= floor(listing) << shift;
        let name = listing.place.as_ref().and_then(|place| place.name.as_deref());
        self.0.push(Word { key: place.place(name), row, facts: key::halves(packed) });
    }

    pub(super) fn shift(&mut self, shifted: impl Fn(u32) -> Option<u32>) {
        retain_shifted(&mut self.0, |word| &mut word.row, shifted);
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(super) fn finish(mut self, report: &mut impl FnMut(u32, Draft)) {
        self.0.sort_unstable_by_key(|word| (word.key, word.row, word.facts));
        for words in self.0.chunk_by(|a, b| a.key == b.key).filter(|words| words.len() > 1) {
            contradictions(words, report);
        }
    }
}

/// Reports the rows that contradict the first row that states the fact.
fn contradictions(words: &[Word], report: &mut impl FnMut(u32, Draft)) {
    let mut first_stated: BTreeMap<(&str, u64), (u64, u32)> = BTreeMap::new();
    for word in words {
        let packed = key::whole(word.facts);
        let floor = packed >> FACTS.iter().map(|fact| fact.bits).sum::<u32>();
        let mut shift = 0;
        for fact in &FACTS {
            let code = packed >> shift & ((1 << fact.bits) - 1);
            shift += fact.bits;
            if code == 0 {
                continue;
            }
            match first_stated.entry((fact.pointer, if fact.on_floor { floor } else { 0 })) {
                Entry::Vacant(entry) => {
                    entry.insert((code, word.row));
                }
                Entry::Occupied(entry) => {
                    let (first, row) = *entry.get();
                    if first != code {
                        report(word.row, ens_003::contradicts(fact.pointer, row));
                    }
                }
            }
        }
    }
}
