//! What one block gave.

use std::ops::AddAssign;

use praticable::{
    Checked, Options,
    dataset::{Dataset, Origin},
    ids::nir,
    reading::Unreadable,
    source::{Role, SourceRow},
};
use serde::{Deserialize, Serialize};

use super::{
    Found, Selection,
    keep::{Judged, Keep, Loss, Lost, Piece},
};
use crate::{Fault, FaultKind, found::Place};

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
    /// Rows that say more of a listing that stands in another row.
    pub additions: u64,
}

impl AddAssign for Totals {
    fn add_assign(&mut self, more: Self) {
        self.rows += more.rows;
        self.listings += more.listings;
        self.unreadable += more.unreadable;
        self.placeless += more.placeless;
        self.additions += more.additions;
    }
}

/// What one block gave: its findings, sorted by row, place and code, and how much was read.
#[derive(Debug)]
pub struct Outcome {
    /// The findings.
    pub found: Vec<Found>,
    /// How much was read.
    pub totals: Totals,
    /// How far reading has come in the file as it lies on disk: where the block begins, or what was decompressed for it.
    /// 0 where there is no file.
    pub byte: u64,
    pub(super) dataset: Dataset,
    /// What was made of the listings, where they are kept.
    pub(crate) piece: Piece,
    /// What was lost of them.
    pub(crate) lost: Vec<Lost>,
}

impl Outcome {
    /// Findings that belong to no block.
    pub(super) fn of(found: Vec<Found>) -> Self {
        Self { found, ..Self::at(0) }
    }

    /// Nothing yet, of the block that begins there.
    fn at(byte: u64) -> Self {
        let (totals, dataset) = (Totals::default(), Dataset::default());
        Self { found: Vec::new(), totals, byte, dataset, piece: Piece::None, lost: Vec::new() }
    }
}

/// The rule that finds social security numbers.
const NIR: &str = "IDT-006";

/// What judges the records of a block.
pub(super) struct Bench<'s> {
    pub(super) options: &'s Options,
    pub(super) selection: &'s Selection,
    /// Whether findings quote the cells they speak of.
    pub(super) quotes: bool,
    /// What takes the listings, where they are kept.
    pub(super) keep: Option<&'s mut Box<dyn Keep>>,
    pub(super) outcome: Outcome,
}

impl<'s> Bench<'s> {
    pub(super) fn new(options: &'s Options, selection: &'s Selection, byte: u64) -> Self {
        Self { options, selection, quotes: false, keep: None, outcome: Outcome::at(byte) }
    }

    /// Takes a record that was judged.
    pub(super) fn take<'c>(
        &mut self,
        place: Place<'_>,
        part: u64,
        checked: Checked<'_>,
        column: impl FnMut(&str) -> Option<usize>,
        cell: impl Fn(usize) -> Option<&'c str>,
    ) {
        let totals = &mut self.outcome.totals;
        totals.rows += 1;
        if let Some(listing) = &checked.listing {
            totals.listings += 1;
            if self.keep.is_some() {
                return self.keep(place, checked, column);
            }
            self.outcome.dataset.observe(listing, Origin { row: place.row, part });
        } else {
            totals.unreadable += 1;
            if self.keep.is_some() {
                return self.lose(Loss::Unreadable, place, checked);
            }
        }
        self.report(place, checked, column, cell);
    }

    /// Takes a row of a source that was judged.
    pub(super) fn take_row<'c>(
        &mut self,
        place: Place<'_>,
        SourceRow { checked, role, part }: SourceRow<'_>,
        column: impl FnMut(&str) -> Option<usize>,
        cell: impl Fn(usize) -> Option<&'c str>,
    ) {
        let totals = &mut self.outcome.totals;
        match role {
            Role::Listing => return self.take(place, part, checked, column, cell),
            Role::Placeless => totals.placeless += 1,
            Role::Addition => totals.additions += 1,
        }
        totals.rows += 1;
        if let (Some(keep), Some(listing)) = (&mut self.keep, &checked.listing)
            && keep.more(place.row, listing)
        {
            return self.lose_values(place, checked, column);
        }
        if self.keep.is_some() {
            let loss = if role == Role::Placeless { Loss::Placeless } else { Loss::Addition };
            return self.lose(loss, place, Checked { findings: Vec::new(), ..checked });
        }
        self.report(place, checked, column, cell);
    }

    /// Keeps a listing.
    fn keep(
        &mut self,
        place: Place<'_>,
        checked: Checked<'_>,
        column: impl FnMut(&str) -> Option<usize>,
    ) {
        if let (Some(keep), Some(listing)) = (&mut self.keep, &checked.listing) {
            for ours in keep.listing(place.row, listing) {
                let record = listing.id.as_deref().map(str::to_owned);
                let lost = Lost { record, ours, ..Lost::at(Loss::Format, place, None) };
                self.outcome.lost.push(lost);
            }
        }
        self.lose_values(place, checked, column);
    }

    /// Of what was found in a record that is kept, only what says that something was lost on the way is said.
    fn lose_values(
        &mut self,
        place: Place<'_>,
        checked: Checked<'_>,
        mut column: impl FnMut(&str) -> Option<usize>,
    ) {
        let Checked { listing: Some(listing), findings, .. } = checked else { return };
        if findings.is_empty() {
            return;
        }
        let mut judged = Judged::of(&listing, *self.options);
        for finding in findings {
            if let Some(loss) = judged.loss(&finding) {
                let record = listing.id.as_deref().map(str::to_owned);
                let lost = Lost::at(loss, place, column(&finding.path));
                self.outcome.lost.push(Lost { record, finding: Some(finding), ..lost });
            }
        }
    }

    /// Takes note of a row that gives no listing, and why.
    fn lose(&mut self, loss: Loss, place: Place<'_>, checked: Checked<'_>) {
        let finding = checked.findings.into_iter().next();
        self.outcome.lost.push(Lost { finding, ..Lost::at(loss, place, None) });
    }

    fn report<'c>(
        &mut self,
        place: Place<'_>,
        checked: Checked<'_>,
        mut column: impl FnMut(&str) -> Option<usize>,
        cell: impl Fn(usize) -> Option<&'c str>,
    ) {
        self.outcome.dataset.observe_dates(&checked.dates);
        if checked.findings.is_empty() {
            return;
        }
        let id = checked.listing.as_ref().and_then(|listing| listing.id.as_deref());
        // A cell in which one was found is not quoted, even if the text alone does not show it or nobody wants to hear it.
        let nirs: Vec<Option<usize>> = checked
            .findings
            .iter()
            .filter(|finding| self.quotes && finding.code() == NIR)
            .map(|finding| column(&finding.path))
            .collect();
        for finding in checked.findings {
            if !self.selection.keeps(finding.code()) {
                continue;
            }
            let column = column(&finding.path);
            let mut found = Found::at(place, column, finding);
            found.record = id.map(str::to_owned);
            if self.quotes && !nirs.contains(&found.column) {
                let value = found.column.and_then(&cell);
                found.value = value
                    .filter(|value| !value.is_empty() && !nir::stands_in(value))
                    .map(str::to_owned);
            }
            self.outcome.found.push(found);
        }
    }

    /// Takes a record that cannot be read.
    pub(super) fn fault(&mut self, fault: Fault) {
        self.outcome.totals.rows += 1;
        self.outcome.totals.unreadable += 1;
        let (place, finding) = (fault.position.into(), reason(fault.kind).finding(self.options));
        if self.keep.is_some() {
            let lost = Lost::at(Loss::Unreadable, place, None);
            self.outcome.lost.push(Lost { finding: Some(finding), ..lost });
            return;
        }
        let found = Found::at(place, None, finding);
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
