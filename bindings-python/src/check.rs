//! A check: how it is asked for, and what it is run on.

use std::{
    io::{self, Cursor, Sink},
    num::NonZeroUsize,
    path::PathBuf,
    thread,
};

use arrow_schema::ArrowError;
use praticable::{Lang, calls, rules::Stage, table::Mapping};
use praticable_capsule::{Batches, take_array, take_stream};
use praticable_pipeline::{
    Error, Source,
    check::{Across, Found, From, Outcome, Part, Reading, Selection, Settings},
    input::Sources,
    parallel::Ended,
    report::{FileSummary, Output, Report, Summary},
};
use pyo3::{exceptions::PyValueError, prelude::*, pybacked::PyBackedBytes, types::PyBytes};

use crate::{
    checked::Checked,
    errors::{apart, refused, stopped},
    input::Input,
    watch::Watch,
};

/// A check as it was asked for; it can be run on any number of sources.
#[pyclass(frozen, module = "praticable._native")]
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) from: From,
    pub(crate) lang: Lang,
    pub(crate) settings: Settings,
}

#[pymethods]
impl Check {
    #[new]
    #[pyo3(signature = (*, source_format, mapping, profile, lang, today, threads, select, ignore, sheet = None))]
    #[expect(clippy::needless_pass_by_value, reason = "lists are copied out of Python")]
    #[expect(clippy::too_many_arguments, reason = "Python gives them by name")]
    fn new(
        source_format: &str,
        mapping: Option<&[u8]>,
        profile: &str,
        lang: &str,
        today: Option<&str>,
        threads: Option<usize>,
        select: Vec<String>,
        ignore: Vec<String>,
        sheet: Option<String>,
    ) -> PyResult<Self> {
        let from = From::from_name(source_format).ok_or_else(|| unknown_format(source_format))?;
        let threads = match threads {
            None => thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
            Some(threads) => NonZeroUsize::new(threads)
                .ok_or_else(|| PyValueError::new_err("`threads` counts from 1"))?,
        };
        let settings = Settings {
            sheet,
            options: calls::options(profile, today).map_err(refused)?,
            selection: Selection::new(&select, &ignore).map_err(stopped)?,
            mapping: mapping.map(read).transpose()?.unwrap_or_default(),
            threads,
        };
        Ok(Self { from, lang: calls::lang(lang).map_err(refused)?, settings })
    }

    /// Check a file, or every member of an archive. ``progress`` is called now and then with the number of bytes read.
    #[pyo3(signature = (path, progress = None))]
    fn path(
        &self,
        py: Python<'_>,
        path: PathBuf,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Checked> {
        self.run(py, Kind::File, progress, move || Sources::open(&path).map(Input::Files))
    }

    /// Check the bytes of a file.
    #[pyo3(signature = (data, name, progress = None))]
    fn data(
        &self,
        py: Python<'_>,
        data: PyBackedBytes,
        name: &str,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Checked> {
        let sources = || Sources::read(name, Cursor::new(data));
        self.run(py, Kind::File, progress, || sources().map(Input::Files))
    }

    /// Check the record batches that an object gives with ``__arrow_c_stream__``, or the one that it gives with
    /// ``__arrow_c_array__``: a flat table, or the register's extraction. ``progress`` is called now and then with the
    /// number of rows checked.
    #[pyo3(signature = (table, name, progress = None))]
    fn table(
        &self,
        py: Python<'_>,
        table: &Bound<'_, PyAny>,
        name: &str,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Checked> {
        let batches = taken(table)?;
        self.run(py, Kind::Batches, progress, || Ok(Input::Batches(name, batches)))
    }

    /// Which columns of a table the check reads, each by its position; its rows are not looked at.
    fn reads(&self, table: &Bound<'_, PyAny>, name: &str) -> PyResult<Vec<bool>> {
        let reading = self.batches(name, taken(table)?).map_err(stopped)?;
        Ok((0..reading.columns().len()).map(|position| reading.reads(position)).collect())
    }

    /// Check the rows of one part of a dataset. Beside what each of them gives, rows counted from 1, comes the state by
    /// which ``whole`` compares them with those of the other parts.
    fn part<'py>(
        &self,
        py: Python<'py>,
        table: &Bound<'py, PyAny>,
        name: &str,
    ) -> PyResult<(Checked, Bound<'py, PyBytes>)> {
        let batches = taken(table)?;
        let mut watch = Watch::new(None);
        let done = apart(py, || {
            let reading = self.batches(name, batches)?;
            let mut report = self.report()?;
            report.begin(&reading);
            let mut rows = 0;
            let (part, ended) = reading.run_part(&self.settings, |outcome| {
                rows += outcome.totals.rows;
                let on = watch.advance(rows);
                report.take(outcome.found)?;
                Ok(on)
            })?;
            report.end(part.totals(), ended == Ended::Complete);
            Ok((report.into_summary(), part.to_bytes()))
        })?;
        watch.finish()?;
        let (summary, state) = done.map_err(stopped)?;
        Ok((Checked::new(summary, self.lang), PyBytes::new(py, &state)))
    }

    /// What there is to say of a dataset beside its rows, once each of its parts was checked: on the header, which is that
    /// of this table, on the whole, and on listings against each other. The states come in the order of the parts, and rows
    /// are counted over all of them; those of the table are not looked at.
    #[expect(clippy::needless_pass_by_value, reason = "lists are copied out of Python")]
    fn whole(
        &self,
        py: Python<'_>,
        table: &Bound<'_, PyAny>,
        name: &str,
        states: Vec<PyBackedBytes>,
    ) -> PyResult<Checked> {
        let batches = taken(table)?;
        let done = apart(py, || {
            let reading = self.batches(name, batches)?;
            let mut report = self.report()?;
            report.begin(&reading);
            let mut whole = Part::default();
            for state in &states {
                whole.append(Part::from_bytes(state)?);
            }
            let totals = whole.totals();
            report.take(reading.conclude(whole, &self.settings))?;
            report.end(totals, true);
            Ok(report.into_summary())
        })?;
        Ok(Checked::new(done.map_err(stopped)?, self.lang))
    }

    /// Check the JSON text of a list of listings that Python holds: it has rows, but no lines.
    #[pyo3(signature = (data, progress = None))]
    fn listings(
        &self,
        py: Python<'_>,
        data: PyBackedBytes,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Checked> {
        let sources = || Sources::read("<list>", Cursor::new(data));
        self.run(py, Kind::Listings, progress, || sources().map(Input::Files))
    }

    /// Check the JSON text of one listing that Python holds: nothing is said across listings.
    fn listing(&self, py: Python<'_>, data: PyBackedBytes) -> PyResult<Checked> {
        let sources = || Sources::read("<listing>", Cursor::new(data));
        self.run(py, Kind::Listing, None, || sources().map(Input::Files))
    }
}

/// Where records come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A file: each has a line.
    File,
    /// Record batches in memory.
    Batches,
    /// Objects in Python's memory.
    Listings,
    /// A single object.
    Listing,
}

impl Kind {
    /// What is true of findings in such a source.
    fn keep(self, found: &mut Vec<Found>) {
        if matches!(self, Self::Listings | Self::Listing) {
            for found in found.iter_mut() {
                (found.line, found.byte) = (None, None);
            }
        }
        if self == Self::Listing {
            found.retain(|found| found.finding.rule.stage() != Stage::Dataset);
        }
    }
}

impl Check {
    pub(crate) fn open(&self, source: Source) -> Result<Reading, Error> {
        Reading::open(source, self.from, &self.settings)
    }

    pub(crate) fn batches(&self, name: &str, batches: Batches) -> Result<Reading, Error> {
        Reading::batches(name, batches, self.from, &self.settings)
    }

    /// A report that keeps everything.
    pub(crate) fn report(&self) -> Result<Report<Sink>, Error> {
        let (options, style) = (self.settings.options, Checked::keep(self.lang));
        let report = Report::new(Output::Json, style, options.profile, options.today, io::sink())?;
        Ok(report.hearing(&self.settings.selection))
    }

    /// Opens what there is to read, and checks all of it.
    fn run<'n>(
        &self,
        py: Python<'_>,
        kind: Kind,
        progress: Option<Py<PyAny>>,
        open: impl FnOnce() -> Result<Input<'n>, Error> + Send,
    ) -> PyResult<Checked> {
        let mut watch = Watch::new(progress);
        let done = apart(py, || self.judge(kind, &mut watch, open()?))?;
        watch.finish()?;
        Ok(Checked::new(done.map_err(stopped)?, self.lang))
    }

    fn judge(&self, kind: Kind, watch: &mut Watch, input: Input<'_>) -> Result<Summary, Error> {
        let mut report = self.report()?;
        let mut across = Across::default();
        // What the files before have had.
        let mut before = 0;
        input.each(self, |reading| {
            let mut file = FileSummary::from(&reading);
            if matches!(kind, Kind::Listings | Kind::Listing) {
                file.detected = None;
            }
            report.begin(file);
            let size = reading.size().unwrap_or_default();
            let mut rows = 0;
            let taken = |outcome: Outcome| {
                rows += outcome.totals.rows;
                let done = if kind == Kind::Batches { rows } else { before + outcome.byte };
                let on = watch.advance(done);
                let mut found = outcome.found;
                kind.keep(&mut found);
                report.take(found)?;
                Ok(on)
            };
            let (totals, ended) = reading.run_among(&mut across, &self.settings, taken)?;
            report.end(totals, ended == Ended::Complete);
            before += size;
            Ok(ended)
        })?;
        let mut across = across.finish(&self.settings);
        for found in &mut across {
            kind.keep(found);
        }
        report.take_across(across)?;
        Ok(report.into_summary())
    }
}

/// A mapping, given as its JSON text.
fn read(json: &[u8]) -> PyResult<Mapping> {
    let read = Mapping::from_json(&String::from_utf8_lossy(json));
    read.map_err(|error| PyValueError::new_err(format!("`mapping` cannot be followed: {error}")))
}

/// The record batches that an object hands over.
pub(crate) fn taken(table: &Bound<'_, PyAny>) -> PyResult<Batches> {
    let taken =
        if table.hasattr("__arrow_c_stream__")? { take_stream(table)? } else { take_array(table)? };
    taken.map_err(no_table)
}

/// A stream that is no table, such as that of a single column.
#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
fn no_table(error: ArrowError) -> PyErr {
    PyValueError::new_err(format!("this Arrow data is no table: {error}"))
}

fn unknown_format(given: &str) -> PyErr {
    let names: Vec<String> = From::all().map(|from| format!("`{}`", from.name())).collect();
    PyValueError::new_err(format!("unknown source format `{given}`: choose {}", names.join(", ")))
}
