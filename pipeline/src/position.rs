//! Where a record stands in its file.

/// Where a record, or a fault in it, stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Row, from 1; the header is not a row, blank lines are not, records that cannot be read are.
    pub row: u64,
    /// Physical line, from 1, as an editor shows it; the header is on line 1 unless blank lines come first.
    pub line: u64,
    /// Offset in the file as it lies on disk, in bytes from 0, byte order mark included.
    pub byte: u64,
}
