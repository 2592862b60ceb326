//! What a conversion loses, counted and listed.

use std::{collections::BTreeMap, io::Write};

use praticable::Lang;
use serde::Serialize;

use super::Words;
use crate::{
    Error,
    check::{Found, Loss, Lost, Reading, Settings, Totals},
    report::{Entry, FileSummary, Output, Report, Style},
};

/// Places named of what the format cannot hold.
const EXAMPLES: usize = 3;

/// What was lost so far.
pub(super) struct Ledger<'l> {
    list: Option<Box<dyn Write + 'l>>,
    style: Style,
    /// What people read of it, where there is no list.
    report: Report<Vec<u8>>,
    /// The source being read.
    file: Option<FileSummary>,
    counts: BTreeMap<Loss, u64>,
    /// Where the first values stand that the format cannot hold.
    examples: Vec<String>,
}

/// What it all comes to.
pub(super) struct Balance {
    /// How many listings were read.
    pub(super) listings: u64,
    /// How often each thing was lost.
    pub(super) losses: Vec<(Loss, u64)>,
    /// What is to be said of it.
    pub(super) said: String,
}

/// One loss as programs read it.
#[derive(Serialize)]
struct Line<'l> {
    /// How it was lost.
    loss: &'static str,
    #[serde(flatten)]
    what: What<'l>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum What<'l> {
    /// What a finding tells, as it is told by a check.
    Found(Box<Entry<'l>>),
    /// What no rule speaks of.
    Bare(Bare<'l>),
}

#[derive(Serialize)]
struct Bare<'l> {
    file: &'l str,
    row: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    byte: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record_id: Option<String>,
    /// The column of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<&'l str>,
    /// The column of the flat table.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    message: String,
}

impl<'l> Ledger<'l> {
    pub(super) fn new(
        list: Option<Box<dyn Write + 'l>>,
        style: Style,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let options = settings.options;
        let report = Report::new(Output::Text, style, options.profile, options.today, Vec::new())?;
        let (counts, examples) = (BTreeMap::new(), Vec::new());
        Ok(Self { list, style, report, file: None, counts, examples })
    }

    /// Takes note of a source that is about to be read, and of its columns that are not, or not wholly.
    pub(super) fn begin(&mut self, reading: &Reading) -> Result<(), Error> {
        self.report.begin(reading);
        self.file = Some(FileSummary::from(reading));
        reading.lost_columns().into_iter().try_for_each(|lost| self.take(lost))
    }

    /// Takes note of how much of it was read.
    pub(super) fn end(&mut self, totals: Totals, is_complete: bool) {
        self.report.end(totals, is_complete);
    }

    /// Takes note of a loss.
    pub(super) fn take(&mut self, lost: Lost) -> Result<(), Error> {
        let Some(file) = &self.file else { return Ok(()) };
        let kind = lost.loss;
        *self.counts.entry(kind).or_default() += 1;
        if let Some(list) = &mut self.list {
            return line(file, lost, &self.style, &mut **list);
        }
        if kind == Loss::Changed {
            return Ok(());
        }
        if lost.finding.is_none() {
            if kind == Loss::Format && self.examples.len() < EXAMPLES {
                self.examples.push(Words(self.style.lang).place(&file.path, &lost));
            }
            return Ok(());
        }
        self.report.take(found(lost))
    }

    /// Whether something was lost and nobody has asked for the list.
    pub(super) fn refuses(&self) -> bool {
        self.list.is_none() && self.counts.keys().any(|loss| *loss != Loss::Changed)
    }

    /// How many listings were read, what was lost of them, and what is to be said of it.
    pub(super) fn finish(mut self) -> Result<Balance, Error> {
        let is_refused = self.refuses();
        if let Some(list) = &mut self.list {
            list.flush()?;
        }
        let (summary, report) = self.report.finish_with_out()?;
        let listings = summary.totals().listings;
        let losses: Vec<(Loss, u64)> = self.counts.into_iter().collect();
        let words = Words(self.style.lang);
        let mut said = words.outcome(is_refused, listings, &losses);
        if is_refused {
            let report = String::from_utf8(report).unwrap_or_default();
            // Its first line is the verdict of a check.
            let (_, places) = report.split_once('\n').unwrap_or_default();
            said = format!("{said}\n{places}");
            for place in &self.examples {
                said.extend(["    ", place.as_str(), "\n"]);
            }
            said += words.advice();
        }
        Ok(Balance { listings, losses, said })
    }
}

/// A loss as the finding that tells of it.
fn found(lost: Lost) -> Option<Found> {
    let Lost { row, line, byte, cell, column, record, finding, .. } = lost;
    Some(Found { row, line, byte, column, cell, record, value: None, finding: finding? })
}

/// Writes a loss as a line of JSON.
fn line(file: &FileSummary, lost: Lost, style: &Style, out: &mut dyn Write) -> Result<(), Error> {
    let kind = lost.loss;
    let message = |lang: Lang| match lost.note {
        "" => Words(lang).loss(kind, 1),
        note => note.to_owned(),
    };
    let bare = Bare {
        file: &file.path,
        row: lost.row,
        line: lost.line,
        byte: lost.byte,
        cell: lost.cell.clone(),
        record_id: lost.record.clone().filter(|_| !style.redact),
        column: file.column(lost.column),
        field: lost.ours,
        message: message(style.lang),
    };
    let found = found(lost);
    let what = match &found {
        Some(found) => What::Found(Box::new(Entry::new(file, found, style))),
        None => What::Bare(bare),
    };
    serde_json::to_writer(&mut *out, &Line { loss: kind.name(), what })
        .map_err(|error| Error::Write(error.into()))?;
    out.write_all(b"\n")?;
    Ok(())
}
