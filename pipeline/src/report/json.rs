//! One JSON document.

use std::io::{self, Write};

use praticable::{Date, Profile, Severity, model::MODEL_VERSION};
use serde::Serialize;

use super::{Counts, Style, Summary, entry::Entry, output::Writer};

/// One JSON document.
#[derive(Debug)]
pub(super) struct Json;

#[derive(Serialize)]
struct Document<'s> {
    praticable: &'static str,
    model: &'static str,
    profile: Profile,
    today: Option<Date>,
    /// Rules that are heard and did not run, for want of a date.
    not_run: Vec<&'static str>,
    files: Vec<File<'s>>,
    summary: Vec<Line>,
    findings: Vec<Entry<'s>>,
}

#[derive(Serialize)]
struct File<'s> {
    path: &'s str,
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'s str>,
    rows: u64,
    listings: u64,
    placeless: u64,
    additions: u64,
    unreadable: u64,
    complete: bool,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct Line {
    code: &'static str,
    severity: Severity,
    count: u64,
    first_row: u64,
}

impl Writer for Json {
    fn finish(&mut self, out: &mut dyn Write, summary: &Summary, style: &Style) -> io::Result<()> {
        let files = summary.files.iter().map(|file| File {
            path: &file.path,
            format: file.detected.map(|detected| detected.format.name()),
            sheet: file.sheet.as_ref().map(|sheet| sheet.name.as_str()),
            rows: file.totals.rows,
            listings: file.totals.listings,
            placeless: file.totals.placeless,
            additions: file.totals.additions,
            unreadable: file.totals.unreadable,
            complete: file.complete,
            counts: file.counts,
        });
        let codes = summary.tally.codes().map(|code| Line {
            code: code.rule.code,
            severity: code.severity,
            count: code.count,
            first_row: code.first_row,
        });
        let document = Document {
            praticable: env!("CARGO_PKG_VERSION"),
            model: MODEL_VERSION,
            profile: summary.profile,
            today: summary.today,
            not_run: summary.not_run.iter().map(|rule| rule.code).collect(),
            files: files.collect(),
            summary: codes.collect(),
            findings: entries(summary, style).collect(),
        };
        serde_json::to_writer_pretty(&mut *out, &document)?;
        out.write_all(b"\n")
    }
}

/// The findings kept, in the order in which they came.
pub(super) fn entries<'s>(
    summary: &'s Summary,
    style: &'s Style,
) -> impl Iterator<Item = Entry<'s>> {
    summary.tally.kept().iter().filter_map(|example| {
        let file = summary.files.get(example.file)?;
        Some(Entry::new(file, &example.found, style))
    })
}
