//! Reports: what was found, for people, for programs and for continuous integration.
//!
//! A report counts everything. What it keeps is bounded: some findings of each code, and all of them only in the formats
//! that write each one as it comes.

mod advice;
mod entry;
mod github;
mod html;
mod json;
mod junit;
mod output;
mod phrases;
mod rows;
mod sarif;
mod summary;
mod tally;
#[cfg(test)]
mod tests;
mod text;
mod view;

use std::io::Write;

use praticable::{Date, Lang, Profile, Severity, rules::Rule};

#[cfg(feature = "convert")]
pub(crate) use entry::Entry;
pub use output::Output;
pub(crate) use phrases::Phrases;
pub use summary::{Counts, FileSummary, Summary, Verdict};
pub use tally::{CodeTally, Example, Fixes, Group, Tally};
pub use view::{CauseView, RuleView, SeverityView, View};

#[cfg(not(feature = "convert"))]
use self::entry::Entry;
use self::output::Writer;
use crate::{
    Error,
    check::{Found, Selection, Totals},
};

/// How a report reads.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// The register of its texts.
    pub lang: Lang,
    /// Whether proposed values and ids are left out: they may name people.
    pub redact: bool,
    /// Whether a terminal shows it in colour.
    pub colour: bool,
    /// How many findings of each code it shows; `None` is the format's own limit.
    pub max_per_code: Option<usize>,
}

/// A report being written.
#[derive(Debug)]
pub struct Report<W> {
    out: W,
    writer: Box<dyn Writer>,
    output: Output,
    style: Style,
    summary: Summary,
}

impl<W: Write> Report<W> {
    /// A report of a check made for `profile` at `today`.
    pub fn new(
        output: Output,
        style: Style,
        profile: Profile,
        today: Option<Date>,
        mut out: W,
    ) -> Result<Self, Error> {
        let mut writer = output.writer();
        writer.begin(&mut out)?;
        let limit = style.max_per_code.or(output.limit());
        let summary = Summary::new(profile, today, Tally::new(limit, output.keeps()));
        Ok(Self { out, writer, output, style, summary })
    }

    /// Names the rules whose findings are reported: all of them, unless this is called.
    #[must_use]
    pub fn on(mut self, selection: &Selection) -> Self {
        self.summary.select(selection);
        self
    }

    /// Takes note of a file that is about to be checked.
    pub fn begin(&mut self, file: impl Into<FileSummary>) {
        self.summary.files.push(file.into());
    }

    /// Takes note of a file that could not be checked at all.
    pub fn miss(&mut self, name: &str) {
        self.summary.files.push(FileSummary::missed(name));
    }

    /// Takes findings of that file, in their order.
    pub fn take(&mut self, found: impl IntoIterator<Item = Found>) -> Result<(), Error> {
        let file = self.summary.files.len().saturating_sub(1);
        found.into_iter().try_for_each(|found| self.take_in(file, found))
    }

    /// Takes a finding of one of the files that it took note of, by its number from 0.
    pub fn take_in(&mut self, index: usize, found: Found) -> Result<(), Error> {
        let Summary { files, tally, .. } = &mut self.summary;
        let Some(file) = files.get_mut(index) else { return Ok(()) };
        file.counts.add(found.finding.severity);
        if tally.counts(index, &found) && self.output.streams() {
            self.writer.found(&mut self.out, &Entry::new(file, &found, &self.style))?;
        }
        tally.keep(index, found);
        Ok(())
    }

    /// Takes what listings of several files say against each other: a list for each file that was read to its end.
    pub fn take_across(&mut self, found: Vec<Vec<Found>>) -> Result<(), Error> {
        let files = self.summary.files.iter().enumerate();
        let complete: Vec<usize> =
            files.filter(|(_, file)| file.complete).map(|(index, _)| index).collect();
        for (file, found) in complete.into_iter().zip(found) {
            found.into_iter().try_for_each(|found| self.take_in(file, found))?;
        }
        Ok(())
    }

    /// Takes note of how much of that file was read; `complete` when all of it was.
    pub fn end(&mut self, totals: Totals, complete: bool) {
        if let Some(file) = self.summary.files.last_mut() {
            file.totals = totals;
            file.complete = complete;
        }
    }

    /// What was counted so far.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Gives back what was counted, and writes nothing more.
    pub fn into_summary(self) -> Summary {
        self.summary
    }

    /// Writes what is left, and gives back what was counted.
    pub fn finish(self) -> Result<Summary, Error> {
        self.finish_with_out().map(|(summary, _)| summary)
    }

    /// Writes what is left, and gives back what was counted and where it was written to.
    pub(crate) fn finish_with_out(mut self) -> Result<(Summary, W), Error> {
        self.writer.finish(&mut self.out, &self.summary, &self.style)?;
        self.out.flush()?;
        Ok((self.summary, self.out))
    }
}

/// What a rule is called: the first line of its page, without its code.
fn title(rule: &Rule, lang: Lang) -> &'static str {
    let line = rule.page(lang).lines().next().unwrap_or_default();
    line.split_once(':').map_or(rule.code, |(_, title)| title.trim())
}

/// The severities, the gravest first.
const GRAVEST_FIRST: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];
