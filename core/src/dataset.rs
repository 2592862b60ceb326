//! What can only be seen across listings: duplicates, contradictions, plausibility.

use crate::{Options, calls::Located, model::Listing};

/// Where a listing came from, for the rules that look across listings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin {
    /// Number of the row or record, from 1, over the whole dataset.
    pub row: u64,
    /// A number that tells apart the rows over which a source spreads one listing, such as the RPPS extraction, which
    /// repeats a person for each savoir-faire; 0 where every row is a listing of its own.
    pub part: u64,
}

/// What was seen of a dataset so far. States merge: any split of the input gives the same findings.
#[derive(Clone, Debug, Default)]
pub struct Dataset {}

impl Dataset {
    /// Takes note of one listing.
    pub fn observe(&mut self, _listing: &Listing<'_>, _origin: Origin) {}

    /// Adds what another part of the dataset saw.
    pub fn merge(&mut self, _other: Self) {}

    /// The findings, sorted by row, place and code.
    pub fn finish(self, _options: &Options) -> Vec<Located> {
        Vec::new()
    }
}
