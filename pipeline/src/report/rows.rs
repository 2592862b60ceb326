//! A finding a line: NDJSON, and CSV.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use super::{entry::Entry, output::Writer};

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
        let row: Vec<Cow<'_, str>> = cells.into_iter().map(cell).collect();
        writeln!(out, "{}", row.join(","))
    }
}

/// A cell, quoted where it must be. What a spreadsheet would run as a formula is made text by an apostrophe.
fn cell(text: &str) -> Cow<'_, str> {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let marked = if formula { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) };
    if marked.contains(['"', ',', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", marked.replace('"', "\"\"")))
    } else {
        marked
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn cells_are_quoted_and_formulas_are_text() {
        assert_eq!(cell("a b"), "a b");
        assert_eq!(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell("@a,b"), "\"'@a,b\"");
    }
}
