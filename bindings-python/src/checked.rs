//! What a check gave, kept for Python to look at.

use praticable::{Lang, Severity, calls};
use praticable_pipeline::{
    arrow::FindingsBuilder,
    report::{Output, Style, Summary},
};
use pyo3::{
    exceptions::{PyIndexError, PyValueError},
    prelude::*,
    types::PyBytes,
};

use crate::{
    errors::{apart, refused, stopped, unbuilt, unwritable},
    finding::Finding,
    pickled::Pickled,
};

/// What a check gave. ``praticable.Report`` shows it.
#[pyclass(frozen, module = "praticable._native")]
#[derive(Debug)]
pub(crate) struct Checked {
    summary: Summary,
    lang: Lang,
}

impl Checked {
    pub(crate) fn new(summary: Summary, lang: Lang) -> Self {
        Self { summary, lang }
    }

    /// Nothing is written: a report that keeps everything gives its findings to Python.
    pub(crate) const fn keep(lang: Lang) -> Style {
        Style { lang, redact: false, colour: false, max_per_code: Some(usize::MAX) }
    }

    /// A register by its name, or the one that the check was asked for in.
    fn lang_or_own(&self, name: Option<&str>) -> PyResult<Lang> {
        name.map_or(Ok(self.lang), |name| calls::lang(name).map_err(refused))
    }
}

#[pymethods]
impl Checked {
    /// How many findings there are.
    fn __len__(&self) -> usize {
        self.summary.tally.kept().len()
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        let pickled = Pickled::new(&self.summary, self.lang.name());
        let state = apart(py, || serde_json::to_vec(&pickled))?.map_err(unwritable)?;
        let restore = py.import("praticable._native")?.getattr("restore_checked")?;
        Ok((restore, (PyBytes::new(py, &state),)))
    }

    /// The finding at a position, from 0.
    fn finding(&self, index: usize) -> PyResult<Finding> {
        let example = self.summary.tally.kept().get(index);
        let example = example.ok_or_else(|| PyIndexError::new_err("no such finding"))?;
        let file = self.summary.files.get(example.file);
        let column = file.and_then(|file| file.column(example.found.column));
        let several = self.summary.files.len() > 1;
        let name = file.filter(|_| several).map(|file| file.path.as_str());
        Ok(Finding::found(&example.found, name, column, self.lang))
    }

    /// Every finding as a stream of Arrow record batches, in a capsule; messages are in this language.
    #[pyo3(signature = (lang = None))]
    fn stream<'py>(&self, py: Python<'py>, lang: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
        let lang = self.lang_or_own(lang)?;
        let findings = apart(py, || {
            let mut findings = match self.summary.files.as_slice() {
                [] => FindingsBuilder::new(&[], Some(lang)),
                [file] => FindingsBuilder::new(&file.columns, Some(lang)),
                _ => FindingsBuilder::of_files(Some(lang)),
            };
            for together in self.summary.tally.kept().chunk_by(|one, next| one.file == next.file) {
                let file = together.first().and_then(|one| self.summary.files.get(one.file));
                if let Some(file) = file {
                    findings.begin(&file.path, &file.columns);
                }
                findings.extend(together.iter().map(|example| &example.found));
            }
            findings.finish()
        })?;
        // Python before 3.13 has no name for the type of a capsule, which the stubs would need.
        praticable_capsule::give(py, findings.map_err(unbuilt)?.reader()).map(Bound::into_any)
    }

    /// ``valid``, ``invalid`` or ``partial``, when findings of this severity or a graver one fail the check.
    #[pyo3(signature = (least = "error"))]
    fn verdict(&self, least: &str) -> PyResult<&'static str> {
        let severities = [Severity::Error, Severity::Warning, Severity::Info];
        let least = severities.into_iter().find(|severity| severity.name() == least);
        let least = least.ok_or_else(|| {
            PyValueError::new_err("choose the severity `error`, `warning` or `info`")
        })?;
        Ok(self.summary.verdict(Some(least)).name())
    }

    /// Errors, warnings and infos.
    #[getter]
    fn counts(&self) -> (u64, u64, u64) {
        let counts = self.summary.counts();
        (counts.errors, counts.warnings, counts.infos)
    }

    /// How many findings there are of each code, sorted by code.
    #[getter]
    fn codes(&self) -> Vec<(&'static str, u64)> {
        let mut codes: Vec<(&str, u64)> = Vec::new();
        for tally in self.summary.tally.codes() {
            match codes.last_mut() {
                Some((code, count)) if *code == tally.rule.code => *count += tally.count,
                _ => codes.push((tally.rule.code, tally.count)),
            }
        }
        codes
    }

    /// What was read, each file by its name, in the order of reading.
    #[getter]
    fn files(&self) -> Vec<&str> {
        self.summary.files.iter().map(|file| file.path.as_str()).collect()
    }

    /// Rows read, listings among them, rows that could not be read, rows that name no place, rows that add to others.
    #[getter]
    fn totals(&self) -> (u64, u64, u64, u64, u64) {
        let totals = self.summary.totals();
        (totals.rows, totals.listings, totals.unreadable, totals.placeless, totals.additions)
    }

    /// Whether every row was read.
    #[getter]
    fn complete(&self) -> bool {
        self.summary.is_complete()
    }

    /// The report in one of the formats of the command line.
    #[pyo3(signature = (output, lang = None, *, redact = false, max_per_code = None))]
    fn write(
        &self,
        py: Python<'_>,
        output: &str,
        lang: Option<&str>,
        redact: bool,
        max_per_code: Option<usize>,
    ) -> PyResult<String> {
        let output = Output::from_name(output).ok_or_else(|| {
            let names = Output::ALL.map(|output| format!("`{}`", output.name()));
            PyValueError::new_err(format!("unknown format `{output}`: choose {}", names.join(", ")))
        })?;
        let style = Style { lang: self.lang_or_own(lang)?, redact, colour: false, max_per_code };
        let written = apart(py, || {
            let mut text = Vec::new();
            self.summary.write(output, style, &mut text).map(|()| text)
        })?;
        Ok(String::from_utf8(written.map_err(stopped)?)?)
    }
}
