//! A finding a line: NDJSON, and CSV.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use super::{
    entry::{Entry, Proposal},
    output::Writer,
};
use crate::{csv, found::FindingColumn};

/// A finding a line, as JSON.
#[derive(Debug)]
pub(super) struct Lines;

impl Writer for Lines {
    fn found(&mut self, out: &mut dyn Write, entry: &Entry<'_>) -> io::Result<()> {
        serde_json::to_writer(&mut *out, entry)?;
        out.write_all(b"\n")
    }
}

/// A finding a row, as CSV with commas (RFC 4180) and line feeds.
#[derive(Debug)]
pub(super) struct Rows;

impl Writer for Rows {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        csv::write_record(FindingColumn::ALL.iter().map(|column| column.name()), out)
    }

    fn found(&mut self, out: &mut dyn Write, entry: &Entry<'_>) -> io::Result<()> {
        let cells = FindingColumn::ALL.iter().map(|column| cell(*column, entry).map(as_text));
        csv::write_record(cells.collect::<Result<Vec<_>, _>>()?, out)
    }
}

fn cell<'e>(column: FindingColumn, entry: &'e Entry<'_>) -> serde_json::Result<Cow<'e, str>> {
    let number = |number: Option<u64>| number.map(|number| number.to_string().into());
    let fix = entry.fix.as_ref();
    let cell = match column {
        FindingColumn::File => Some(entry.file.into()),
        FindingColumn::Row => number(Some(entry.row)),
        FindingColumn::RecordId => entry.record_id.map(Cow::Borrowed),
        FindingColumn::Path => Some(entry.path.into()),
        FindingColumn::Column => entry.column.map(Cow::Borrowed),
        FindingColumn::Code => Some(entry.code.into()),
        FindingColumn::Severity => Some(entry.severity.name().into()),
        FindingColumn::Params => Some(serde_json::to_string(entry.params)?.into()),
        FindingColumn::Message => Some(entry.message.as_str().into()),
        FindingColumn::Remedy => Some(entry.remedy.as_str().into()),
        FindingColumn::Value => entry.value.map(Cow::Borrowed),
        FindingColumn::FixKind => fix.map(|fix| fix.kind().name().into()),
        FindingColumn::FixValue => {
            fix.and_then(Proposal::whole).map(serde_json::to_string).transpose()?.map(Cow::Owned)
        }
        FindingColumn::Line => number(entry.line),
        FindingColumn::Byte => number(entry.byte),
        FindingColumn::Cell => entry.cell.map(Cow::Borrowed),
    };
    Ok(cell.unwrap_or_default())
}

/// A cell that a spreadsheet takes for text: what it would run as a formula gets an apostrophe.
fn as_text(cell: Cow<'_, str>) -> Cow<'_, str> {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { Cow::Owned(format!("'{cell}")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::as_text;

    #[test]
    fn formulas_are_text() {
        assert_eq!(as_text("a b".into()), "a b");
        assert_eq!(as_text("=1+1".into()), "'=1+1");
        assert_eq!(as_text("@a,b".into()), "'@a,b");
    }
}
