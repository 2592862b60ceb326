//! A check under way: pieces of a source judged in parallel, and what is seen across all of them put together.

use std::{ops::ControlFlow, sync::Arc};

#[cfg(feature = "arrow")]
use super::batches::{Slice, sliced};
use super::{
    Across, Found, Outcome, Part, Reading, Settings, Totals,
    across::ColumnsOf,
    json,
    keep::Keeper,
    outcome::Bench,
    reading::{Content, Judged, Origin, Rows, Values},
    source, table,
};
#[cfg(feature = "workbook")]
use crate::workbook::SheetRows;
use crate::{
    Block, Blocks, Error, Frame,
    csv::Shape,
    parallel::{self, Ended},
};

impl Reading {
    /// Checks every record. Findings come block by block, in the order of the file; those of the header come first, those
    /// across listings last. The sink may stop the check.
    pub fn run(
        self,
        mut sink: impl FnMut(Outcome) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(Totals, Ended), Error> {
        let (mut across, settings) = (Across::default(), Arc::clone(&self.settings));
        let (totals, ended) = self.run_among(&mut across, &mut sink)?;
        for found in across.finish(&settings) {
            // Nothing is left to stop.
            let _ = sink(Outcome::of(found))?;
        }
        Ok((totals, ended))
    }

    /// Checks every record of one file among several: its listings are compared with those of the others, which
    /// [`Across::finish`] does when all of them were read.
    pub fn run_among(
        mut self,
        across: &mut Across,
        mut sink: impl FnMut(Outcome) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(Totals, Ended), Error> {
        if sink(Outcome::of(std::mem::take(&mut self.head)))?.is_break() {
            return Ok((Totals::default(), Ended::Stopped));
        }
        let (name, columns) = (self.name.clone(), self.content.columns());
        let (origin, settings) = (self.origin, Arc::clone(&self.settings));
        let (part, ended) = self.run_part(&mut sink)?;
        let totals = part.totals;
        if ended == Ended::Complete && origin != Origin::Single {
            let found = across.add(&name, part, columns, &settings);
            // Nothing is left to stop.
            let _ = sink(Outcome::of(found))?;
        }
        Ok((totals, ended))
    }

    /// Checks the records of one part of a dataset, each by itself, and gives what they are compared by with those of the
    /// other parts. Rows count from 1 in every part, and nothing is said of the header: [`Reading::conclude`] speaks of
    /// the whole.
    pub fn run_part(
        self,
        sink: impl FnMut(Outcome) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(Part, Ended), Error> {
        self.run_keeping(None, sink)
    }

    /// What tells where its columns stand.
    #[cfg(feature = "convert")]
    pub(crate) fn columns_of(&self) -> ColumnsOf {
        self.content.columns()
    }

    /// Reads the records of a part, and keeps each listing instead of speaking of it, if something takes them.
    pub(crate) fn run_keeping(
        self,
        keeper: Option<Keeper<'_>>,
        mut sink: impl FnMut(Outcome) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(Part, Ended), Error> {
        let (quotes, origin, settings) = (self.quotes, self.origin, self.settings);
        let sink = |mut outcome: Outcome| {
            if origin != Origin::Stream {
                outcome.found.iter_mut().for_each(Found::without_line);
            }
            sink(outcome)
        };
        let mut run = Run { settings: &settings, quotes, keeper, part: Part::default(), sink };
        let ended = self.content.judge(&mut run)?;
        Ok((run.part, ended))
    }

    /// What there is to say of a dataset whose parts were all checked: on the header, which is that of this reading, on the
    /// dataset as a whole, and on its listings against each other. No record of this reading is read.
    pub fn conclude(self, whole: Part) -> Vec<Found> {
        let mut across = Across::default();
        let mut found = self.head;
        found.extend(across.add(&self.name, whole, self.content.columns(), &self.settings));
        found.extend(across.finish(&self.settings).into_iter().flatten());
        found
    }
}

impl Content {
    /// Judges every record.
    fn judge<S: FnMut(Outcome) -> Result<ControlFlow<()>, Error>>(
        self,
        run: &mut Run<'_, S>,
    ) -> Result<Ended, Error> {
        match self {
            Self::Table { rows, header } => rows.judge(run, || {
                table::Judge::new(&header, |pointer: &str| header.position_of(pointer))
            }),
            Self::Source { rows, layout } => rows.judge(run, || {
                source::Judge::new(&*layout, |pointer: &str| layout.position_of(pointer))
            }),
            Self::Json(values, Judged::Listings) => values.judge(run, || json::judge),
            Self::Json(values, Judged::Objects(objects)) => {
                values.judge(run, || source::objects(objects))
            }
        }
    }

    /// What tells where its columns stand.
    fn columns(&self) -> ColumnsOf {
        match self {
            Self::Table { header, .. } => ColumnsOf::Table(header.clone()),
            Self::Source { layout, .. } => ColumnsOf::Source(Arc::clone(layout)),
            Self::Json(..) => ColumnsOf::None,
        }
    }
}

/// What judges the rows of one thread, wherever they come from.
pub(super) trait Judge {
    /// Judges the rows of a block of text.
    fn block(&mut self, block: &Block, shape: Shape, bench: &mut Bench<'_>);

    /// Judges the rows of a slice of record batches.
    #[cfg(feature = "arrow")]
    fn slice(&mut self, slice: &Slice, bench: &mut Bench<'_>);

    /// Judges rows of a sheet.
    #[cfg(feature = "workbook")]
    fn sheet(&mut self, rows: &SheetRows, bench: &mut Bench<'_>);
}

impl Rows {
    /// Judges every row; `judge` makes what judges on one thread.
    fn judge<S: FnMut(Outcome) -> Result<ControlFlow<()>, Error>, J: Judge>(
        self,
        run: &mut Run<'_, S>,
        judge: impl Fn() -> J + Sync,
    ) -> Result<Ended, Error> {
        match self {
            Self::Text(blocks, shape) => run.over(cut(blocks), || {
                let mut judge = judge();
                move |block: &Block, bench: &mut Bench<'_>| judge.block(block, shape, bench)
            }),
            #[cfg(feature = "arrow")]
            Self::Batches(batches) => run.over(sliced(batches), || {
                let mut judge = judge();
                move |slice: &Slice, bench: &mut Bench<'_>| judge.slice(slice, bench)
            }),
            #[cfg(feature = "workbook")]
            Self::Sheet(table) => table.read(|next| {
                run.over(
                    || Ok(next()?.map(|rows| (0, rows))),
                    || {
                        let mut judge = judge();
                        move |rows: &SheetRows, bench: &mut Bench<'_>| judge.sheet(rows, bench)
                    },
                )
            }),
        }
    }
}

impl Values {
    /// Judges every value; `judge` makes what judges on one thread.
    fn judge<S: FnMut(Outcome) -> Result<ControlFlow<()>, Error>, J: Fn(&Block, &mut Bench<'_>)>(
        self,
        run: &mut Run<'_, S>,
        judge: impl Fn() -> J + Sync,
    ) -> Result<Ended, Error> {
        match self {
            Self::Lines(blocks) => run.over(cut(blocks), judge),
            Self::Nested(blocks) => run.over(cut(blocks), judge),
            Self::Within(blocks) => run.over(cut(blocks), judge),
        }
    }
}

/// What gives the blocks of a file, and how far it was read for each of them.
fn cut(
    mut blocks: Blocks<impl Frame>,
) -> impl FnMut() -> Result<Option<(u64, Block)>, Error> + Send {
    move || {
        let block = blocks.next_block()?;
        Ok(block.map(|block| (blocks.source().progress(block.first().byte), block)))
    }
}

/// A check under way.
struct Run<'s, S> {
    settings: &'s Settings,
    /// Whether findings quote the cells they speak of.
    quotes: bool,
    keeper: Option<Keeper<'s>>,
    part: Part,
    sink: S,
}

impl<S: FnMut(Outcome) -> Result<ControlFlow<()>, Error>> Run<'_, S> {
    /// Judges every piece that `next` gives; `worker` makes what judges on one thread.
    fn over<B: Send, J: FnMut(&B, &mut Bench<'_>)>(
        &mut self,
        next: impl FnMut() -> Result<Option<(u64, B)>, Error> + Send,
        worker: impl Fn() -> J + Sync,
    ) -> Result<Ended, Error> {
        let (options, selection) = (&self.settings.options, &self.settings.selection);
        let (quotes, keeper) = (self.quotes, self.keeper);
        parallel::ordered(
            self.settings.threads,
            next,
            || {
                let mut judge = worker();
                let mut keep = keeper.map(|make| make());
                move |(byte, piece): (u64, B)| {
                    let bench = Bench::new(options, selection, byte);
                    let mut bench = Bench { quotes, keep: keep.as_mut(), ..bench };
                    judge(&piece, &mut bench);
                    let mut outcome = bench.outcome;
                    if let Some(keep) = &mut keep {
                        outcome.piece = keep.take();
                    }
                    outcome
                }
            },
            |mut outcome| {
                self.part.totals += outcome.totals;
                self.part.dataset.merge(std::mem::take(&mut outcome.dataset));
                (self.sink)(outcome)
            },
        )
    }
}
