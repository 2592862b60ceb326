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
    mut out: impl Write,
) -> io::Result<()> {
    for (position, cell) in cells.into_iter().enumerate() {
        if position > 0 {
            out.write_all(b",")?;
        }
        out.write_all(quoted(cell.as_ref()).as_bytes())?;
    }
    out.write_all(b"\n")
}

fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains(['"', ',', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}
