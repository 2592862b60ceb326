//! One file, from its first byte to its last finding.

use std::{num::NonZeroUsize, ops::ControlFlow};

use praticable::{Finding, Options, Param, dataset::Dataset, source::rpps::Layout, table::Header};

use super::{
    Across, Found, Outcome, Selection, Totals, across::ColumnsOf, columns::Columns, json,
    outcome::Bench, register, table,
};
use crate::{
    Block, Blocks, Error, Format, Frame, Source,
    csv::{Records, Shape, Sniffed, Table},
    format::Detected,
    json::{Lines, Nested},
    parallel::{self, Ended},
    rpps,
};

/// What the caller says a file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum From {
    /// Whatever its content shows.
    #[default]
    Auto,
    /// Listings, as a flat table or as JSON.
    Listing,
    /// The register's `PS_LibreAcces_Personne_activite`.
    Rpps,
}

impl From {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Listing, Self::Rpps];

    /// The name on the command line and in every binding.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Listing => "listing",
            Self::Rpps => "rpps",
        }
    }

    /// Reads a name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|from| from.name() == name)
    }
}

/// How files are checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What the rules are told.
    pub options: Options,
    /// Which rules are heard.
    pub selection: Selection,
    /// How many threads judge.
    pub threads: NonZeroUsize,
}

/// A file whose format and columns are known, about to be checked.
#[derive(Debug)]
pub struct Reading {
    name: String,
    size: Option<u64>,
    detected: Detected,
    columns: Vec<String>,
    head: Vec<Found>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Table { blocks: Blocks<Records>, shape: Shape, header: Header },
    Register { blocks: Blocks<Records>, shape: Shape, layout: Box<Layout> },
    Lines(Blocks<Lines>),
    Nested(Blocks<Nested>),
}

impl Reading {
    /// Tells what a file holds, and finds its columns.
    pub fn open(source: Source, from: From, settings: &Settings) -> Result<Self, Error> {
        let detected = detect(&source, from);
        let (name, size) = (source.name().to_owned(), source.size());
        let mut reading = match (detected.format, detected.table) {
            (Format::Rpps, Some(sniffed)) => Self::register(source, sniffed)?,
            (_, Some(sniffed)) => Self::table(source, sniffed, settings)?,
            (Format::JsonArray, None) => {
                Self::json(Content::Nested(Blocks::new(source, Nested::array())))
            }
            (Format::JsonObject, None) => {
                Self::json(Content::Nested(Blocks::new(source, Nested::values())))
            }
            (_, None) => Self::json(Content::Lines(Blocks::new(source, Lines::default()))),
        };
        reading.head.retain(|found| settings.selection.keeps(found.finding.code()));
        Ok(Self { name, size, detected, ..reading })
    }

    /// What messages call the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Bytes of the file on disk, where that is known before reading.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// What the file holds, and what tells so.
    pub fn detected(&self) -> Detected {
        self.detected
    }

    /// Reads in blocks of another size, in bytes; what is found does not depend on it.
    #[must_use]
    pub fn with_block_size(mut self, size: usize) -> Self {
        self.content = match self.content {
            Content::Table { blocks, shape, header } => {
                Content::Table { blocks: blocks.with_size(size), shape, header }
            }
            Content::Register { blocks, shape, layout } => {
                Content::Register { blocks: blocks.with_size(size), shape, layout }
            }
            Content::Lines(blocks) => Content::Lines(blocks.with_size(size)),
            Content::Nested(blocks) => Content::Nested(blocks.with_size(size)),
        };
        self
    }

    /// The names of the columns, if it is a table.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Checks every record. Findings come block by block, in the order of the file; those of the header come first, those
    /// across listings last. The sink may stop the check.
    pub fn run(
        self,
        settings: &Settings,
        mut sink: impl FnMut(Outcome) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(Totals, Ended), Error> {
        let mut across = Across::default();
        let (totals, ended) = self.run_among(&mut across, settings, &mut sink)?;
        for found in across.finish(settings) {
            // Nothing is left to stop.
            let _ = sink(Outcome::of(found))?;
        }
        Ok((totals, ended))
    }

    /// Checks every record of one file among several: its listings are compared with those of the others, which
    /// [`Across::finish`] does when all of them were read.
    pub fn run_among(
        self,
        across: &mut Across,
        settings: &Settings,
        mut sink: impl FnMut(Outcome) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(Totals, Ended), Error> {
        let mut run = Run {
            settings,
            totals: Totals::default(),
            dataset: Dataset::default(),
            sink: &mut sink,
        };
        if run.hand_over(self.head)?.is_break() {
            return Ok((run.totals, Ended::Stopped));
        }
        let (ended, columns) = match self.content {
            Content::Table { blocks, shape, header } => {
                let position_of = |pointer: &str| header.position_of(pointer);
                let ended = run.over(blocks, || {
                    let mut columns = Columns::new(position_of);
                    let header = &header;
                    move |block: &Block, bench: &mut Bench<'_>| {
                        table::judge(block, shape, header, &mut columns, bench);
                    }
                })?;
                (ended, ColumnsOf::Table(header))
            }
            Content::Register { blocks, shape, layout } => {
                let position_of = |pointer: &str| register::position_of(&layout, pointer);
                let ended = run.over(blocks, || {
                    let mut columns = Columns::new(position_of);
                    let layout = &layout;
                    move |block: &Block, bench: &mut Bench<'_>| {
                        register::judge(block, shape, layout, &mut columns, bench);
                    }
                })?;
                (ended, ColumnsOf::Register(layout))
            }
            Content::Lines(blocks) => (run.over(blocks, || json::judge)?, ColumnsOf::None),
            Content::Nested(blocks) => (run.over(blocks, || json::judge)?, ColumnsOf::None),
        };
        if ended == Ended::Complete {
            let (rows, dataset) = (run.totals.rows, std::mem::take(&mut run.dataset));
            let found = across.add(&self.name, rows, dataset, columns, settings);
            // Nothing is left to stop.
            let _ = run.hand_over(found)?;
        }
        Ok((run.totals, ended))
    }

    fn json(content: Content) -> Self {
        Self {
            name: String::new(),
            size: None,
            detected: Detected { format: Format::Ndjson, table: None },
            columns: Vec::new(),
            head: Vec::new(),
            content,
        }
    }

    fn table(source: Source, sniffed: Sniffed, settings: &Settings) -> Result<Self, Error> {
        let name = source.name().to_owned();
        let table = Table::with(source, sniffed)?;
        let Some(names) = table.header().map(<[String]>::to_vec) else {
            return Err(Error::NoHeader { name });
        };
        let (header, findings) =
            Header::resolve(names.iter().map(String::as_str), &settings.options);
        if header.known() == 0 {
            return Err(Error::NoKnownColumn { name });
        }
        let head = findings.into_iter().map(in_header).collect();
        let shape = table.shape();
        let content = Content::Table { blocks: table.into_blocks(), shape, header };
        Ok(Self { columns: names, head, ..Self::json(content) })
    }

    fn register(source: Source, sniffed: Sniffed) -> Result<Self, Error> {
        let name = source.name().to_owned();
        let table = Table::with(source, sniffed)?;
        let names = table.header().unwrap_or_default().to_vec();
        let layout = rpps::layout(&name, &names)?;
        // Rows may end with a pipe although the header does not.
        let shape = Shape { spare: table.shape().spare.max(1), ..table.shape() };
        let content =
            Content::Register { blocks: table.into_blocks(), shape, layout: Box::new(layout) };
        Ok(Self { columns: names, ..Self::json(content) })
    }
}

/// What a file holds, as far as the caller has not decided it.
fn detect(source: &Source, from: From) -> Detected {
    let detected = Detected::from_source(source);
    let sniffed = || Sniffed::from_head(source.head(), source.is_whole());
    match (from, detected.format) {
        (From::Rpps, _) => {
            let sniffed = Sniffed { dialect: rpps::DIALECT, header: true, ..sniffed() };
            Detected { format: Format::Rpps, table: Some(sniffed) }
        }
        (From::Listing, Format::Rpps) => Detected { format: Format::Table, table: Some(sniffed()) },
        _ => detected,
    }
}

/// A finding on a column of the header, whose position is all that the core was told.
fn in_header(finding: Finding) -> Found {
    let column = match finding.params.get("position") {
        Some(Param::Integer(position)) => usize::try_from(*position).ok(),
        _ => None,
    };
    Found { column, ..Found::in_row(0, finding) }
}

/// A check under way.
struct Run<'s, S> {
    settings: &'s Settings,
    totals: Totals,
    dataset: Dataset,
    sink: &'s mut S,
}

impl<S: FnMut(Outcome) -> Result<ControlFlow<()>, Error>> Run<'_, S> {
    /// Judges every block; `worker` makes what judges on one thread.
    fn over<F: Frame, J: FnMut(&Block, &mut Bench<'_>)>(
        &mut self,
        mut blocks: Blocks<F>,
        worker: impl Fn() -> J + Sync,
    ) -> Result<Ended, Error> {
        let (options, selection) = (&self.settings.options, &self.settings.selection);
        parallel::ordered(
            self.settings.threads,
            move || blocks.next_block(),
            || {
                let mut judge = worker();
                move |block: Block| {
                    let mut bench = Bench::new(options, selection, block.first());
                    judge(&block, &mut bench);
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
    fn hand_over(&mut self, found: Vec<Found>) -> Result<ControlFlow<()>, Error> {
        (self.sink)(Outcome::of(found))
    }
}
