//! A check under way: pieces of a source judged in parallel, and what is seen across all of them put together.

use std::ops::ControlFlow;

use praticable::dataset::Dataset;

use super::{Found, Outcome, Settings, Totals, outcome::Bench};
use crate::{
    Block, Blocks, Error, Frame,
    arrow::{Batches, Slice},
    parallel::{self, Ended},
};

/// What gives the blocks of a file, and where each of them begins.
pub(super) fn cut(
    mut blocks: Blocks<impl Frame>,
) -> impl FnMut() -> Result<Option<(u64, Block)>, Error> + Send {
    move || Ok(blocks.next_block()?.map(|block| (block.first().byte, block)))
}

/// What gives the slices of batches, which begin nowhere in a file.
pub(super) fn sliced(
    mut batches: Batches,
) -> impl FnMut() -> Result<Option<(u64, Slice)>, Error> + Send {
    move || Ok(batches.next_slice()?.map(|slice| (0, slice)))
}

/// A check under way.
pub(super) struct Run<'s, S> {
    settings: &'s Settings,
    quotes: bool,
    pub(super) totals: Totals,
    pub(super) dataset: Dataset,
    sink: S,
}

impl<'s, S: FnMut(Outcome) -> Result<ControlFlow<()>, Error>> Run<'s, S> {
    /// A check that has read nothing yet; with `quotes`, findings quote the cells they speak of.
    pub(super) fn new(settings: &'s Settings, quotes: bool, sink: S) -> Self {
        Self { settings, quotes, totals: Totals::default(), dataset: Dataset::default(), sink }
    }

    /// Judges every piece that `next` gives; `worker` makes what judges on one thread.
    pub(super) fn over<B: Send, J: FnMut(&B, &mut Bench<'_>)>(
        &mut self,
        next: impl FnMut() -> Result<Option<(u64, B)>, Error> + Send,
        worker: impl Fn() -> J + Sync,
    ) -> Result<Ended, Error> {
        let (options, selection) = (&self.settings.options, &self.settings.selection);
        let quotes = self.quotes;
        parallel::ordered(
            self.settings.threads,
            next,
            || {
                let mut judge = worker();
                move |(byte, piece): (u64, B)| {
                    let mut bench = Bench { quotes, ..Bench::new(options, selection, byte) };
                    judge(&piece, &mut bench);
                    bench.outcome
                }
            },
            |mut outcome| {
                self.totals += outcome.totals;
                self.dataset.merge(std::mem::take(&mut outcome.dataset));
                (self.sink)(outcome)
            },
        )
    }

    /// Findings that belong to no block.
    pub(super) fn hand_over(&mut self, found: Vec<Found>) -> Result<ControlFlow<()>, Error> {
        (self.sink)(Outcome::of(found))
    }
}
