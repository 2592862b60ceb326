//! Calls for checking many listings at once, or rows of a table; forms do not need them.

use std::collections::BTreeMap;

use super::CallError;
use crate::{
    Checked, Finding, Located, Options, check_bytes,
    dataset::{Dataset, Origin},
    source::{Column, Content, Source},
    table::Header,
};

/// Checks a dataset, given as a JSON list of listings: first each by itself, then all together.
pub fn check_dataset(json: &[u8], options: &Options) -> Result<Vec<Located>, CallError> {
    let listings: Vec<&serde_json::value::RawValue> =
        serde_json::from_slice(json).map_err(|_| CallError::Dataset)?;
    let mut run = Run::new(options);
    for listing in listings {
        run.take(check_bytes(listing.get().as_bytes(), options));
    }
    Ok(run.finish())
}

/// A table in a caller's JSON.
#[derive(serde::Deserialize)]
struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// Checks a flat table, given as JSON: `{ "header": ["nom_lieu", …], "rows": [["Cabinet du Port", …], …] }`.
pub fn check_table(json: &[u8], options: &Options) -> Result<Vec<Located>, CallError> {
    let table: Table = serde_json::from_slice(json).map_err(|_| CallError::Table)?;
    let (header, findings) = Header::resolve(table.header.iter().map(String::as_str), options);
    let mut run = Run::new(options);
    run.found(0, findings);
    for row in &table.rows {
        run.take(header.check_row(row.iter().map(|cell| cell.as_str().into()), options));
    }
    Ok(run.finish())
}

/// Checks one row of a national source, such as `rpps`, given as a JSON object that maps the names of columns to the
/// cells that are not empty; for a source of JSON objects, checks one object.
pub fn check_source(name: &str, json: &[u8], options: &Options) -> Result<Vec<Finding>, CallError> {
    let unknown = || CallError::Source(name.to_owned());
    let source = Source::from_name(name).ok_or_else(unknown)?;
    let refused = || CallError::SourceRow(source.title);
    if let Content::Objects(objects) = &source.content {
        let text = str::from_utf8(json).map_err(|_| refused())?;
        return Ok((objects.check)(text, options).checked.findings);
    }
    let row: BTreeMap<String, String> = serde_json::from_slice(json).map_err(|_| refused())?;
    let columns = (source.columns)();
    if row.keys().any(|name| !columns.iter().any(|column| column.name == name)) {
        return Err(refused());
    }
    let cell = |column: &&Column| row.get(column.name).map_or("", String::as_str);
    let cells: Vec<&str> = columns.iter().map(cell).collect();
    let layout = source.published().ok_or_else(refused)?;
    Ok(layout.check_row(&cells, options).checked.findings)
}

/// A dataset that is being checked.
struct Run<'o> {
    options: &'o Options,
    row: u64,
    dataset: Dataset,
    findings: Vec<Located>,
}

impl<'o> Run<'o> {
    fn new(options: &'o Options) -> Self {
        Self { options, row: 0, dataset: Dataset::default(), findings: Vec::new() }
    }

    fn found(&mut self, row: u64, findings: Vec<Finding>) {
        self.findings.extend(findings.into_iter().map(|finding| Located { row, finding }));
    }

    fn take(&mut self, checked: Checked<'_>) {
        self.row += 1;
        self.dataset.observe_dates(&checked.dates);
        if let Some(listing) = &checked.listing {
            self.dataset.observe(listing, Origin { row: self.row, part: 0 });
        }
        self.found(self.row, checked.findings);
    }

    /// Returns the findings of the rows, then those of the dataset.
    fn finish(mut self) -> Vec<Located> {
        self.findings.extend(self.dataset.finish(self.options));
        self.findings
    }
}
