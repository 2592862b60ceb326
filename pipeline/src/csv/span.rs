//! Where the cells of a record stand in it, quotes and all, and how a cell is written into one.

use std::{borrow::Cow, ops::Range};

use memchr::{memchr, memchr3};

use super::Dialect;

/// Where each cell of a record stands: what is between the delimiters.
pub(crate) fn spans(record: &str, dialect: Dialect) -> Vec<Range<usize>> {
    let bytes = record.as_bytes();
    let rest = |from: usize| bytes.get(from..).unwrap_or_default();
    let (mut spans, mut start) = (Vec::new(), 0);
    loop {
        let behind =
            if is_quoted(rest(start), dialect) { past_quotes(bytes, start) } else { start };
        let end = memchr(dialect.delimiter, rest(behind)).map_or(bytes.len(), |at| behind + at);
        spans.push(start..end);
        if end == bytes.len() {
            return spans;
        }
        start = end + 1;
        // Behind the quotes that end a record nothing follows; a delimiter is followed by a cell, were it empty.
    }
}

/// Where a cell's quotes have been passed.
fn past_quotes(bytes: &[u8], start: usize) -> usize {
    let mut from = start + 1;
    while let Some(at) = memchr(b'"', bytes.get(from..).unwrap_or_default()) {
        let quote = from + at;
        if bytes.get(quote + 1) != Some(&b'"') {
            return quote + 1;
        }
        from = quote + 2;
    }
    bytes.len()
}

fn is_quoted(cell: &[u8], dialect: Dialect) -> bool {
    dialect.quoted && cell.first() == Some(&b'"')
}

/// Whether a cell cannot stand without quotes.
pub(crate) fn needs_quotes(cell: &str, delimiter: u8) -> bool {
    memchr3(delimiter, b'\n', b'\r', cell.as_bytes()).is_some() || cell.contains('"')
}

/// A cell as it is written in the place of another: in quotes if that one was, or if it must be.
pub(crate) fn written<'c>(cell: &'c str, before: &str, dialect: Dialect) -> Cow<'c, str> {
    let keeps = is_quoted(before.as_bytes(), dialect);
    if keeps || dialect.quoted && needs_quotes(cell, dialect.delimiter) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::Cells;

    const DIALECT: Dialect = Dialect { delimiter: b';', quoted: true };

    #[test]
    fn cells_stand_where_they_are_read() {
        for record in [
            "",
            "a",
            ";",
            "a;b;",
            "\"a;b\";c",
            "a;\"b \"\"c\"\"\"",
            "\"\";\"\"",
            "a \"b;c\" d",
            "\"a\nb\";",
        ] {
            for quoted in [true, false] {
                let dialect = Dialect { quoted, ..DIALECT };
                let mut cells = Cells::default();
                cells.split(record, dialect);
                let spans = spans(record, dialect);
                assert_eq!(spans.len(), cells.len(), "{record}");
                for (span, cell) in spans.into_iter().zip(cells.iter(record)) {
                    let before = record.get(span).unwrap();
                    // Written in its own place, a cell is what it was.
                    let quotes = before.starts_with('"') || !cell.contains('"');
                    if quotes || !quoted {
                        assert_eq!(written(cell, before, dialect), before, "{record}");
                    }
                }
            }
        }
    }

    #[test]
    fn quotes_are_kept_and_come_where_they_must() {
        for (cell, before, after) in [
            ("a", "\"x\"", "\"a\""),
            ("a", "x", "a"),
            ("a;b", "x", "\"a;b\""),
            ("a\nb", "", "\"a\nb\""),
            ("dit \"Le Parc\"", "x", "\"dit \"\"Le Parc\"\"\""),
        ] {
            assert_eq!(written(cell, before, DIALECT), after);
        }
    }
}
