//! One piece of work on any number of files, for every caller.

mod progress;

#[cfg(feature = "output")]
use std::path::Path;
use std::{
    io::{Cursor, Write},
    ops::ControlFlow,
};

#[cfg(feature = "arrow")]
use arrow_array::RecordBatchReader;

use praticable::table::MappingDraft;
pub use progress::Progress;

use self::progress::Meter;
#[cfg(feature = "output")]
use crate::fix::Written;
use crate::{
    Error, Source,
    check::{Across, Part, Reading, Settings},
    fix::{self, Fixing, Log, Piece, Tally},
    map,
    parallel::Ended,
    report::{Output, Report, Style},
};
#[cfg(feature = "convert")]
use crate::{
    convert::{Conversion, Out, To},
    merge::Merging,
};

/// A piece of work on files: the settings, given once; how far it has come; and the listings to compare across files.
///
/// Whoever calls opens the sources one after the other and gives each to a verb ([`check`](Self::check),
/// [`fix`](Self::fix), `convert`, `merge`), with a `watch` that is told the progress and may stop the work.
///
/// ```
/// use std::{io::Cursor, ops::ControlFlow};
///
/// use praticable_pipeline::{
///     Error, Session, Source,
///     check::Settings,
///     report::{Output, Style},
/// };
///
/// let mut session = Session::new(Settings::default());
/// let mut report = session.report(Output::Text, Style::default(), Vec::new())?;
/// for (name, table) in [("north.csv", "identifiant\na\n"), ("south.csv", "identifiant\na\n")] {
///     let reading = session.open(Source::new(name, Cursor::new(table))?)?;
///     session.check(reading, &mut report, |_| ControlFlow::Continue(()))?;
/// }
/// session.conclude(&mut report)?;
/// let summary = report.finish()?;
/// assert!(summary.tally.codes().any(|tally| tally.rule.code == "ENS-001"), "one id in two files");
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Session {
    settings: Settings,
    across: Across,
    done: Progress,
}

impl Session {
    /// Begins a piece of work under these settings.
    pub fn new(settings: Settings) -> Self {
        let done = Progress { total: Some(0), ..Progress::default() };
        Self { settings, across: Across::default(), done }
    }

    /// The settings of this work.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Detects the format of a source, and finds its columns.
    pub fn open(&self, source: Source) -> Result<Reading, Error> {
        Reading::open(source, &self.settings)
    }

    /// Takes record batches as a source; see [`Reading::batches`].
    #[cfg(feature = "arrow")]
    pub fn batches(
        &self,
        name: impl Into<String>,
        reader: impl RecordBatchReader + Send + 'static,
    ) -> Result<Reading, Error> {
        Reading::batches(name, reader, &self.settings)
    }

    /// Begins a report on this work.
    pub fn report<W: Write>(
        &self,
        output: Output,
        style: Style,
        out: W,
    ) -> Result<Report<W>, Error> {
        let options = self.settings.options;
        let report = Report::new(output, style, options.profile, options.today, out)?;
        Ok(report.on(&self.settings.selection))
    }

    /// Checks one source, and reports its findings. Its listings are compared with those of the other sources by
    /// [`conclude`](Self::conclude).
    pub fn check<W: Write>(
        &mut self,
        reading: Reading,
        report: &mut Report<W>,
        mut watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Ended, Error> {
        report.begin(&reading);
        let mut meter = self.meter(reading.size());
        let (totals, ended) = reading.run_among(&mut self.across, |outcome| {
            let progress = meter.advance(outcome.totals.rows, outcome.byte);
            report.take(outcome.found)?;
            Ok(watch(progress))
        })?;
        report.end(totals, ended == Ended::Complete);
        self.done = meter.end();
        Ok(ended)
    }

    /// Checks one part of a dataset, and gives back what its listings are compared by with those of the other parts; see
    /// [`Part`].
    pub fn check_part<W: Write>(
        &mut self,
        reading: Reading,
        report: &mut Report<W>,
        mut watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Part, Error> {
        report.begin(&reading);
        let mut meter = self.meter(reading.size());
        let (part, ended) = reading.run_part(|outcome| {
            let progress = meter.advance(outcome.totals.rows, outcome.byte);
            report.take(outcome.found)?;
            Ok(watch(progress))
        })?;
        report.end(part.totals(), ended == Ended::Complete);
        self.done = meter.end();
        Ok(part)
    }

    /// Reports the findings across all sources that were checked.
    pub fn conclude<W: Write>(self, report: &mut Report<W>) -> Result<(), Error> {
        report.take_across(self.across.finish(&self.settings))
    }

    /// Opens a source to be mended. It is opened twice where its dates may have the month first, because the whole of a
    /// column settles what each of them means.
    pub fn fixing(
        &self,
        open: impl Fn() -> Result<Source, Error>,
        confirm: bool,
    ) -> Result<Fixing, Error> {
        fix::dated(|| Fixing::open(open()?, &self.settings, confirm))
    }

    /// Mends one source. All pieces together are the mended file, in its order; `write` takes them.
    pub fn fix(
        &mut self,
        fixing: Fixing,
        mut write: impl FnMut(&Piece) -> Result<(), Error>,
        mut watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Tally, Error> {
        let mut meter = self.meter(fixing.size());
        let tally = fixing.run(|piece| {
            let progress = meter.advance(piece.tally.rows, piece.byte);
            write(&piece)?;
            Ok(watch(progress))
        })?;
        self.done = meter.end();
        Ok(tally)
    }

    /// Mends one source, and writes what comes of it to `out`. Gives back the log, which leads back.
    pub fn fix_to(
        &mut self,
        fixing: Fixing,
        mut out: impl Write,
        watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<(Tally, Vec<u8>), Error> {
        let mut log = Log::begin(Cursor::new(Vec::new()), fixing.format(), fixing.encoding())?;
        let write = |piece: &Piece| {
            out.write_all(piece.bytes())?;
            log.take(piece)
        };
        let tally = self.fix(fixing, write, watch)?;
        Ok((tally, log.finish()?.into_inner()))
    }

    /// Mends a file on disk; see [`fix::fix_file`].
    #[cfg(feature = "output")]
    pub fn fix_file(
        &mut self,
        fixing: Fixing,
        paths: (&Path, &Path, Option<&Path>),
        mut watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Written, Error> {
        let mut meter = self.meter(fixing.size());
        let written = fix::fix_file(fixing, paths, |rows, byte| watch(meter.advance(rows, byte)))?;
        self.done = meter.end();
        Ok(written)
    }

    /// Begins a conversion; see [`Conversion::new`].
    #[cfg(feature = "convert")]
    pub fn conversion<'l, W: Out>(
        &self,
        to: To,
        out: W,
        list: Option<Box<dyn Write + 'l>>,
        style: Style,
    ) -> Result<Conversion<'l, W>, Error> {
        Conversion::new(to, out, list, style, &self.settings)
    }

    /// Converts one source.
    #[cfg(feature = "convert")]
    pub fn convert<W: Out>(
        &mut self,
        reading: Reading,
        conversion: &mut Conversion<'_, W>,
        mut watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Ended, Error> {
        let mut meter = self.meter(reading.size());
        let ended = conversion.take(reading, |rows, byte| watch(meter.advance(rows, byte)))?;
        self.done = meter.end();
        Ok(ended)
    }

    /// Merges one source into a directory. The report takes note of it.
    #[cfg(feature = "convert")]
    pub fn merge<W: Write>(
        &mut self,
        reading: Reading,
        merging: &mut Merging,
        report: &mut Report<W>,
        mut watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Ended, Error> {
        report.begin(&reading);
        let mut meter = self.meter(reading.size());
        let (totals, ended) =
            merging.take(reading, |rows, byte| watch(meter.advance(rows, byte)))?;
        report.end(totals, ended == Ended::Complete);
        self.done = meter.end();
        Ok(ended)
    }

    /// Drafts a mapping from a table; see [`map::draft`].
    pub fn draft_mapping(
        &mut self,
        source: Source,
        mut watch: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<MappingDraft, Error> {
        let mut meter = self.meter(source.size());
        let sheet = self.settings.sheet.as_deref();
        let draft = map::draft(source, sheet, |rows, byte| watch(meter.advance(rows, byte)))?;
        self.done = meter.end();
        Ok(draft)
    }

    fn meter(&self, size: Option<u64>) -> Meter {
        Meter::begin(self.done, size)
    }
}
