//! A finding a line: NDJSON, and CSV.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use super::{entry::Entry, output::Writer};
use crate::csv;

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

/// The columns, in the order of [`Rows::found`].
const COLUMNS: &str =
    "file,row,line,byte,record_id,column,path,code,severity,message,remedy,params,fix\n";

impl Writer for Rows {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(COLUMNS.as_bytes())
    }

    fn found(&mut self, out: &mut dyn Write, entry: &Entry<'_>) -> io::Result<()> {
        let number =
            |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        let fix = entry.fix.as_ref().map(serde_json::to_string).transpose()?.unwrap_or_default();
        let cells: [&str; 13] = [
            entry.file,
            &entry.row.to_string(),
            &number(entry.line),
            &number(entry.byte),
            entry.record_id.unwrap_or_default(),
            entry.column.unwrap_or_default(),
            entry.path,
            entry.code,
            entry.severity.name(),
            &entry.message,
            &entry.remedy,
            &serde_json::to_string(entry.params)?,
            &fix,
        ];
        csv::write_record(cells.map(as_text), out)
    }
}

/// A cell that a spreadsheet takes for text: what it would run as a formula gets an apostrophe.
fn as_text(cell: &str) -> Cow<'_, str> {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

#[cfg(test)]
mod tests {
    use super::as_text;

    #[test]
    fn formulas_are_text() {
        assert_eq!(as_text("a b"), "a b");
        assert_eq!(as_text("=1+1"), "'=1+1");
        assert_eq!(as_text("@a,b"), "'@a,b");
    }
}
