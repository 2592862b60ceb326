//! A report on its way to another process.

use std::borrow::Cow;

use praticable::{Date, Profile, calls};
use praticable_pipeline::{
    Error,
    check::{Found, Selection},
    report::{Counts, FileSummary, Output, Report, Style, Summary},
};
use pyo3::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    checked::Checked,
    errors::{apart, refused, stopped, unwritable},
};

/// What a report is pickled as: what it was told, and what it kept.
#[derive(Deserialize, Serialize)]
pub(crate) struct Pickled<'s> {
    profile: Cow<'s, str>,
    today: Option<String>,
    lang: Cow<'s, str>,
    rules: Vec<Cow<'s, str>>,
    files: Vec<Cow<'s, FileSummary>>,
    /// Each with the number of its file.
    found: Vec<(usize, Cow<'s, Found>)>,
}

impl<'s> Pickled<'s> {
    pub(crate) fn new(summary: &'s Summary, lang: &'s str) -> Self {
        let found = summary.tally.kept().iter();
        Self {
            profile: summary.profile.name().into(),
            today: summary.today.map(|today| today.to_string()),
            lang: lang.into(),
            rules: summary.rules.iter().map(|rule| rule.code.into()).collect(),
            files: summary.files.iter().map(Cow::Borrowed).collect(),
            found: found.map(|example| (example.file, Cow::Borrowed(&example.found))).collect(),
        }
    }

    fn restore(
        self,
        profile: Profile,
        today: Option<Date>,
        style: Style,
    ) -> Result<Summary, Error> {
        let none: [&str; 0] = [];
        let mut report = Report::new(Output::Json, style, profile, today, std::io::sink())?
            .on(&Selection::new(&self.rules, &none)?);
        for file in self.files {
            report.begin(FileSummary { counts: Counts::default(), ..file.into_owned() });
        }
        for (file, found) in self.found {
            report.take_in(file, found.into_owned())?;
        }
        Ok(report.into_summary())
    }
}

/// Make a report of what it was pickled as.
#[pyfunction]
pub(crate) fn restore_checked(py: Python<'_>, state: &[u8]) -> PyResult<Checked> {
    let pickled: Pickled<'_> = serde_json::from_slice(state).map_err(unwritable)?;
    let options = calls::options(&pickled.profile, pickled.today.as_deref());
    let options = options.map_err(refused)?;
    let lang = calls::lang(&pickled.lang).map_err(refused)?;
    let summary =
        apart(py, || pickled.restore(options.profile, options.today, Checked::keep(lang)))?;
    Ok(Checked::new(summary.map_err(stopped)?, lang))
}
