//! From what a finding proposes to what changes in a file: cells of a row, pieces of a JSON text.
//!
//! Findings speak of listings, files hold words of their own: JSON says `phone`, the table says `telephone`. This room
//! turns a [`Fix`](crate::Fix) into a [`Patch`] of the very text that was checked, and leaves every other byte alone.
//!
//! A record is put right until nothing is left to do: after each round of fixes it is checked anew, so that putting it
//! right twice changes nothing, and what a fix brings to light is seen. A record that finds no rest is left as it was.
//! So is one with a social security number in it, which nothing may quote.

mod header;
mod json;
mod place;
mod row;
mod settle;
mod spans;
mod splices;

use std::{fmt, ops::Range};

use crate::{Finding, FixKind, Options};

pub use header::header;
pub use json::json;
pub use row::row;

/// Which fixes are made.
#[derive(Clone, Copy)]
pub struct Wanted<'w> {
    /// What the rules are told.
    pub options: &'w Options,
    /// Whether proposals that a person has to agree to are made too.
    pub confirm: bool,
    /// Whether the fixes of a rule are wanted, by its code.
    pub hears: &'w (dyn Fn(&str) -> bool + Sync),
    /// Whether the file can hold a text: its encoding may lack a character.
    pub holds: &'w (dyn Fn(&str) -> bool + Sync),
}

impl fmt::Debug for Wanted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wanted").field("confirm", &self.confirm).finish_non_exhaustive()
    }
}

/// One change of one place, and why it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// JSON Pointer to the place.
    pub path: String,
    /// What stood there: the whole cell, or JSON without spaces, `null` where nothing stood.
    pub raw: String,
    /// What stands there now, written in the same way.
    pub new: String,
    /// The rule that asked for it.
    pub code: &'static str,
    /// Whether a person had to agree.
    pub kind: FixKind,
}

/// A piece of a record that changes, and the steps that led there: each begins where the one before ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// What changes.
    pub place: Place,
    /// What stands there in the end.
    pub text: String,
    /// The steps, at least one.
    pub changes: Vec<Change>,
}

/// What a patch changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A cell of the row, from 0.
    Cell(usize),
    /// Bytes of the JSON text.
    Span(Range<usize>),
}

/// Why a fix was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// A social security number stands in the record.
    Nir,
    /// The row has more or fewer cells than the header, so that no cell surely stands in its column.
    Ragged,
    /// The table has no column for what would be stated.
    NoColumn,
    /// Something else is said already where the value would go.
    Taken,
    /// Another fault stands at the same place, and the fix would hide or lose it.
    OtherFault,
    /// The file cannot hold the new value: its encoding lacks a character, or it has no quotes.
    Unwritable,
    /// It would turn what is missing or unknown into a no, which only a person may say.
    SaysNo,
    /// What it speaks of is not there any more.
    Gone,
    /// Some dates of the column put the day first, and others the month: what is left of them must not be read another way.
    MixedDates,
    /// One fix after the other brought up a new one.
    Unsettled,
}

impl Why {
    /// Every reason, in the order of reports.
    pub const ALL: [Self; 10] = [
        Self::Nir,
        Self::Ragged,
        Self::NoColumn,
        Self::Taken,
        Self::OtherFault,
        Self::Unwritable,
        Self::SaysNo,
        Self::Gone,
        Self::MixedDates,
        Self::Unsettled,
    ];

    /// The name that programs read.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nir => "nir",
            Self::Ragged => "ragged",
            Self::NoColumn => "no_column",
            Self::Taken => "taken",
            Self::OtherFault => "other_fault",
            Self::Unwritable => "unwritable",
            Self::SaysNo => "says_no",
            Self::Gone => "gone",
            Self::MixedDates => "mixed_dates",
            Self::Unsettled => "unsettled",
        }
    }
}

/// What came of putting a record right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// What changes, from the front of the record to its end.
    pub patches: Vec<Patch>,
    /// The rules whose proposals wait for somebody to agree, once for each proposal.
    pub waiting: Vec<&'static str>,
    /// The rules whose fixes were not made, and why.
    pub left: Vec<(&'static str, Why)>,
}

impl Mended {
    /// Nothing is changed, and every fix that was wanted is left for the same reason.
    fn untouched(found: &[Finding], wanted: &Wanted<'_>, why: Why) -> Self {
        let mut mended = Self::default();
        for finding in found {
            let Some(fix) = finding.fix.as_ref().filter(|_| (wanted.hears)(finding.code())) else {
                continue;
            };
            if fix.kind == FixKind::Safe || wanted.confirm {
                mended.left.push((finding.code(), why));
            } else {
                mended.waiting.push(finding.code());
            }
        }
        mended
    }
}
