//! What one block gave.

use std::ops::AddAssign;

use praticable::{
    Checked, Options,
    dataset::{Dataset, Origin},
    reading::Unreadable,
};
use serde::{Deserialize, Serialize};

use super::{Found, Selection};
use crate::{Fault, FaultKind, Position};

/// How much was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Rows or records.
    pub rows: u64,
    /// Listings among them.
    pub listings: u64,
    /// Rows or records that could not be read.
    pub unreadable: u64,
    /// Rows that say that somebody is registered and name no place: they are no listings.
    pub placeless: u64,
}

impl AddAssign for Totals {
    fn add_assign(&mut self, more: Self) {
        self.rows += more.rows;
        self.listings += more.listings;
        self.unreadable += more.unreadable;
        self.placeless += more.placeless;
    }
}

/// What one block gave: its findings, sorted by row, place and code, and how much was read.
#[derive(Debug)]
pub struct Outcome {
    /// The findings.
    pub found: Vec<Found>,
    /// How much was read.
    pub totals: Totals,
    /// Where the block begins in the file: how far reading has come.
    pub byte: u64,
    pub(super) dataset: Dataset,
}

impl Outcome {
    /// Findings that belong to no block.
    pub(super) fn of(found: Vec<Found>) -> Self {
        Self { found, totals: Totals::default(), byte: 0, dataset: Dataset::default() }
    }
}

/// What judges the records of a block.
pub(super) struct Bench<'s> {
    pub(super) options: &'s Options,
    pub(super) selection: &'s Selection,
    pub(super) outcome: Outcome,
}

impl<'s> Bench<'s> {
    pub(super) fn new(options: &'s Options, selection: &'s Selection, first: Position) -> Self {
        let (found, totals, dataset) = (Vec::new(), Totals::default(), Dataset::default());
        Self { options, selection, outcome: Outcome { found, totals, byte: first.byte, dataset } }
    }

    /// Takes a record that was judged.
    pub(super) fn take(
        &mut self,
        position: Position,
        part: u64,
        checked: Checked<'_>,
        column: impl FnMut(&str) -> Option<usize>,
    ) {
        let totals = &mut self.outcome.totals;
        totals.rows += 1;
        match &checked.listing {
            Some(listing) => {
                totals.listings += 1;
                self.outcome.dataset.observe(listing, Origin { row: position.row, part });
            }
            None => totals.unreadable += 1,
        }
        self.report(position, checked, column);
    }

    /// Takes a row that names no place: what it says of a person was judged.
    pub(super) fn take_placeless(
        &mut self,
        position: Position,
        checked: Checked<'_>,
        column: impl FnMut(&str) -> Option<usize>,
    ) {
        self.outcome.totals.rows += 1;
        self.outcome.totals.placeless += 1;
        self.report(position, checked, column);
    }

    fn report(
        &mut self,
        position: Position,
        checked: Checked<'_>,
        mut column: impl FnMut(&str) -> Option<usize>,
    ) {
        self.outcome.dataset.observe_dates(&checked.dates);
        for finding in checked.findings {
            if !self.selection.keeps(finding.code()) {
                continue;
            }
            let id = checked.listing.as_ref().and_then(|listing| listing.id.as_deref());
            let mut found = Found::at(position, finding);
            found.record = id.map(str::to_owned);
            found.column = column(&found.finding.path);
            self.outcome.found.push(found);
        }
    }

    /// Takes a record that cannot be read.
    pub(super) fn fault(&mut self, fault: Fault) {
        self.outcome.totals.rows += 1;
        self.outcome.totals.unreadable += 1;
        let found = Found::at(fault.position, reason(fault.kind).finding(self.options));
        if self.selection.keeps(found.finding.code()) {
            self.outcome.found.push(found);
        }
    }
}

fn reason(kind: FaultKind) -> Unreadable {
    match kind {
        FaultKind::Undecodable => Unreadable::Encoding,
        FaultKind::Nul => Unreadable::Nul,
        FaultKind::TooLong => Unreadable::TooLong,
        FaultKind::OpenQuote => Unreadable::OpenQuote,
        FaultKind::TextAfterQuote => Unreadable::TextAfterQuote,
        FaultKind::TooDeep => Unreadable::TooDeep,
        FaultKind::Truncated => Unreadable::Truncated,
        FaultKind::Syntax => Unreadable::Json,
    }
}
