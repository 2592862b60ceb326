//! Records as text.

use std::{
    borrow::Cow,
    io::{self, Write},
};

/// Writes one record with commas (RFC 4180) and a line feed; a cell is quoted where it must be.
///
/// ```
/// use praticable_pipeline::csv::write_record;
///
/// let mut out = Vec::new();
/// write_record(["12", "dit \"Le Parc\"", "a, b"], &mut out)?;
/// assert_eq!(out, b"12,\"dit \"\"Le Parc\"\"\",\"a, b\"\n");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write_record(
    cells: impl IntoIterator<Item = impl AsRef<str>>,
    out: impl Write,
) -> io::Result<()> {
    write(cells, ",", "\n", out)
}

/// Writes one record as spreadsheets set to French expect it: with semicolons, and a line end of two characters.
///
/// ```
/// use praticable_pipeline::csv::write_french_record;
///
/// let mut out = Vec::new();
/// write_french_record(["12", "a, b", "c;d"], &mut out)?;
/// assert_eq!(out, b"12;a, b;\"c;d\"\r\n");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write_french_record(
    cells: impl IntoIterator<Item = impl AsRef<str>>,
    out: impl Write,
) -> io::Result<()> {
    write(cells, ";", "\r\n", out)
}

fn write(
    cells: impl IntoIterator<Item = impl AsRef<str>>,
    delimiter: &str,
    end: &str,
    mut out: impl Write,
) -> io::Result<()> {
    for (position, cell) in cells.into_iter().enumerate() {
        if position > 0 {
            out.write_all(delimiter.as_bytes())?;
        }
        out.write_all(quoted(cell.as_ref(), delimiter).as_bytes())?;
    }
    out.write_all(end.as_bytes())
}

fn quoted<'c>(cell: &'c str, delimiter: &str) -> Cow<'c, str> {
    if cell.contains(['"', '\n', '\r']) || cell.contains(delimiter) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}
