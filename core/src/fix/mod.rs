//! From proposed fixes to changes in a file: cells of a row, pieces of a JSON text.
//!
//! Findings refer to fields of a listing, while files have their own names: JSON uses `phone`, the table `telephone`.
//! This module converts a [`Fix`](crate::Fix) into a [`Patch`] of the exact text that was checked, and leaves every
//! other byte unchanged.
//!
//! A record is fixed until nothing is left to do: it is checked again after each round of fixes, so that fixing it
//! twice changes nothing, and problems that a fix reveals are seen. A record that does not settle is left unchanged. So
//! is one that contains a social security number, which must not be quoted.

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

/// The fixes to make.
#[derive(Clone, Copy)]
pub struct Wanted<'w> {
    /// The options of the check.
    pub options: &'w Options,
    /// Whether to make proposals that need confirmation too.
    pub confirm: bool,
    /// Whether to make the fixes of a rule, by its code.
    pub hears: &'w (dyn Fn(&str) -> bool + Sync),
    /// Whether the file can hold a text: its encoding may lack a character.
    pub holds: &'w (dyn Fn(&str) -> bool + Sync),
}

impl fmt::Debug for Wanted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wanted").field("confirm", &self.confirm).finish_non_exhaustive()
    }
}

/// One change of one place, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// JSON Pointer to the place.
    pub path: String,
    /// The old value: the whole cell, or JSON without white space, `null` if there was none.
    pub raw: String,
    /// The new value, in the same notation.
    pub new: String,
    /// The rule that proposed it.
    pub code: &'static str,
    /// Whether it needed confirmation.
    pub kind: FixKind,
}

/// A changed piece of a record, with the steps that led to it: each begins where the previous one ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// The place that changes.
    pub place: Place,
    /// The final text.
    pub text: String,
    /// The steps; at least one.
    pub changes: Vec<Change>,
}

/// The place of a patch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A cell of the row, from 0.
    Cell(usize),
    /// Bytes of the JSON text.
    Span(Range<usize>),
}

/// The reason why a fix was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The record contains a social security number.
    Nir,
    /// The row has more or fewer cells than the header, so cells cannot be attributed to columns.
    Ragged,
    /// The table has no column for the value.
    NoColumn,
    /// The target already has a different value.
    Taken,
    /// There is another fault at the same place, and the fix would hide or lose it.
    OtherFault,
    /// The file cannot hold the new value: its encoding lacks a character, or it has no quoting.
    Unwritable,
    /// It would turn a missing or unknown answer into a no, which only a person may do.
    SaysNo,
    /// The value that it refers to has since been removed.
    Gone,
    /// Some dates of the column put the day first, and others the month: the rest of them must not be read differently.
    MixedDates,
    /// Each fix led to a new one.
    Unsettled,
}

impl Why {
    /// All reasons, in the order of reports.
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

    /// The name in machine-readable output.
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

/// The result of fixing a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// The changes, in the order of the record.
    pub patches: Vec<Patch>,
    /// The rules whose proposals need confirmation, once for each proposal.
    pub waiting: Vec<&'static str>,
    /// The rules whose fixes were not made, each with the reason.
    pub left: Vec<(&'static str, Why)>,
}

impl Mended {
    /// Changes nothing, and leaves every wanted fix for the same reason.
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
