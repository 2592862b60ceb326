//! A check: how it is asked for, and what it is run on.

use std::{
    io::{self, Cursor, Sink},
    num::NonZeroUsize,
    path::PathBuf,
    thread,
};

use arrow_schema::ArrowError;
use praticable::{Lang, calls, table::Mapping};
use praticable_capsule::{Batches, take_array, take_stream};
use praticable_pipeline::{
    Error, Session,
    check::{Part, Selection, Settings, SourceFormat},
    input::Sources,
    report::{Output, Report},
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
        let format =
            SourceFormat::from_name(source_format).ok_or_else(|| unknown_format(source_format))?;
        let threads = match threads {
            None => thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
            Some(threads) => NonZeroUsize::new(threads)
                .ok_or_else(|| PyValueError::new_err("`threads` counts from 1"))?,
        };
        let settings = Settings {
            format,
            sheet,
            options: calls::options(profile, today).map_err(refused)?,
            selection: Selection::new(&select, &ignore).map_err(stopped)?,
            mapping: mapping.map(read).transpose()?.unwrap_or_default(),
            threads,
        };
        Ok(Self { lang: calls::lang(lang).map_err(refused)?, settings })
    }

    /// Check a file, or every member of an archive. ``progress`` is called now and then with the number of bytes read.
    #[pyo3(signature = (path, progress = None))]
    fn path(
        &self,
        py: Python<'_>,
        path: PathBuf,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Checked> {
        self.run(py, progress, move || Sources::open(&path).map(Input::Files))
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
        self.run(py, progress, || sources().map(Input::Files))
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
        self.run(py, progress, || Ok(Input::Batches(name, batches)))
    }

    /// Which columns of a table the check reads, each by its position; its rows are not looked at.
    fn reads(&self, table: &Bound<'_, PyAny>, name: &str) -> PyResult<Vec<bool>> {
        let reading = self.session().batches(name, taken(table)?).map_err(stopped)?;
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
            let mut session = self.session();
            let reading = session.batches(name, batches)?;
            let mut report = self.report(&session)?;
            let part = session.check_part(reading, &mut report, |progress| watch.see(progress))?;
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
            let session = self.session();
            let reading = session.batches(name, batches)?;
            let mut report = self.report(&session)?;
            report.begin(&reading);
            let mut whole = Part::default();
            for state in &states {
                whole.append(Part::from_bytes(state)?);
            }
            let totals = whole.totals();
            report.take(reading.conclude(whole))?;
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
        self.run(py, progress, || sources().map(Input::Listings))
    }

    /// Check the JSON text of one listing that Python holds: nothing is said across listings.
    fn listing(&self, py: Python<'_>, data: PyBackedBytes) -> PyResult<Checked> {
        let sources = || Sources::read("<listing>", Cursor::new(data));
        self.run(py, None, || sources().map(Input::Listing))
    }
}

impl Check {
    /// A session under the settings of this check.
    pub(crate) fn session(&self) -> Session {
        Session::new(self.settings.clone())
    }

    /// A report that keeps everything.
    pub(crate) fn report(&self, session: &Session) -> Result<Report<Sink>, Error> {
        session.report(Output::Json, Checked::keep(self.lang), io::sink())
    }

    /// Opens the input, and checks all of it.
    fn run<'n>(
        &self,
        py: Python<'_>,
        progress: Option<Py<PyAny>>,
        open: impl FnOnce() -> Result<Input<'n>, Error> + Send,
    ) -> PyResult<Checked> {
        let mut watch = Watch::new(progress);
        let done = apart(py, || {
            let (mut session, input) = (self.session(), open()?);
            watch.count_by(&input);
            let mut report = self.report(&session)?;
            input.each(&mut session, |session, reading| {
                session.check(reading, &mut report, |progress| watch.see(progress))
            })?;
            session.conclude(&mut report)?;
            Ok(report.into_summary())
        })?;
        watch.finish()?;
        Ok(Checked::new(done.map_err(stopped)?, self.lang))
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
    let names: Vec<String> =
        SourceFormat::all().map(|known| format!("`{}`", known.name())).collect();
    PyValueError::new_err(format!("unknown source format `{given}`: choose {}", names.join(", ")))
}
