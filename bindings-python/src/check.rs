//! A check: how it is asked for, and what it is run on.

use std::{io::Cursor, num::NonZeroUsize, path::PathBuf, thread};

use praticable::{Lang, calls, rules::Stage};
use praticable_pipeline::{
    Error, Source,
    check::{Found, From, Outcome, Reading, Selection, Settings},
    parallel::Ended,
    report::{FileSummary, Output, Report, Summary},
};
use pyo3::{exceptions::PyValueError, prelude::*, pybacked::PyBackedBytes};

use crate::{
    checked::Checked,
    errors::{apart, refused, stopped},
    watch::Watch,
};

/// A check as it was asked for; it can be run on any number of sources.
#[pyclass(frozen, module = "praticable._native")]
#[derive(Debug)]
pub(crate) struct Check {
    from: From,
    lang: Lang,
    settings: Settings,
}

#[pymethods]
impl Check {
    #[new]
    #[pyo3(signature = (*, source_format, profile, lang, today, threads, select, ignore))]
    #[expect(clippy::needless_pass_by_value, reason = "lists are copied out of Python")]
    fn new(
        source_format: &str,
        profile: &str,
        lang: &str,
        today: Option<&str>,
        threads: Option<usize>,
        select: Vec<String>,
        ignore: Vec<String>,
    ) -> PyResult<Self> {
        let from = From::from_name(source_format).ok_or_else(|| unknown_format(source_format))?;
        let threads = match threads {
            None => thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
            Some(threads) => NonZeroUsize::new(threads)
                .ok_or_else(|| PyValueError::new_err("`threads` counts from 1"))?,
        };
        let settings = Settings {
            options: calls::options(profile, today).map_err(refused)?,
            selection: Selection::new(&select, &ignore).map_err(stopped)?,
            threads,
        };
        Ok(Self { from, lang: calls::lang(lang).map_err(refused)?, settings })
    }

    /// Check a file. ``progress`` is called now and then with the number of bytes read.
    #[pyo3(signature = (path, progress = None))]
    fn path(
        &self,
        py: Python<'_>,
        path: PathBuf,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Checked> {
        self.run(py, Kind::File, progress, move || Source::open(&path))
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
        self.run(py, Kind::File, progress, || Source::new(name, Cursor::new(data)))
    }

    /// Check the JSON text of a list of listings that Python holds: it has rows, but no lines.
    #[pyo3(signature = (data, progress = None))]
    fn listings(
        &self,
        py: Python<'_>,
        data: PyBackedBytes,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Checked> {
        self.run(py, Kind::Listings, progress, || Source::new("<list>", Cursor::new(data)))
    }

    /// Check the JSON text of one listing that Python holds: nothing is said across listings.
    fn listing(&self, py: Python<'_>, data: PyBackedBytes) -> PyResult<Checked> {
        self.run(py, Kind::Listing, None, || Source::new("<listing>", Cursor::new(data)))
    }
}

/// Where records come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A file: each has a line.
    File,
    /// Objects in Python's memory.
    Listings,
    /// A single object.
    Listing,
}

impl Kind {
    /// What is true of findings in such a source.
    fn keep(self, found: &mut Vec<Found>) {
        if self != Self::File {
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
    /// Opens a source and checks all of it.
    fn run(
        &self,
        py: Python<'_>,
        kind: Kind,
        progress: Option<Py<PyAny>>,
        open: impl FnOnce() -> Result<Source, Error> + Send,
    ) -> PyResult<Checked> {
        let mut watch = Watch::new(progress);
        let done = apart(py, || self.judge(kind, &mut watch, open()?))?;
        watch.finish()?;
        Ok(Checked::new(done.map_err(stopped)?, self.lang))
    }

    fn judge(&self, kind: Kind, watch: &mut Watch, source: Source) -> Result<Summary, Error> {
        let reading = Reading::open(source, self.from, &self.settings)?;
        let style = Checked::keep(self.lang);
        let options = self.settings.options;
        let mut report =
            Report::new(Output::Json, style, options.profile, options.today, std::io::sink())?
                .hearing(&self.settings.selection);
        let mut file = FileSummary::from(&reading);
        if kind != Kind::File {
            file.detected = None;
        }
        report.begin(file);
        let (totals, ended) = reading.run(&self.settings, |outcome: Outcome| {
            let on = watch.advance(outcome.byte);
            let mut found = outcome.found;
            kind.keep(&mut found);
            report.take(found)?;
            Ok(on)
        })?;
        report.end(totals, ended == Ended::Complete);
        Ok(report.into_summary())
    }
}

fn unknown_format(given: &str) -> PyErr {
    let names = From::ALL.map(|from| format!("`{}`", from.name()));
    PyValueError::new_err(format!("unknown source format `{given}`: choose {}", names.join(", ")))
}
