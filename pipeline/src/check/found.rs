//! A finding, and where in its file it stands.

use praticable::Finding;
use serde::{Deserialize, Serialize};

use crate::Position;

/// A finding, and where in its file it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Row, from 1; 0 for the header, or for the file as a whole.
    pub row: u64,
    /// Physical line, from 1; `None` where only the row is known.
    pub line: Option<u64>,
    /// Offset of the record, or of the byte that cannot be read, in the file.
    pub byte: Option<u64>,
    /// Column of the table, from 1.
    pub column: Option<usize>,
    /// The listing's own id.
    pub record: Option<String>,
    /// What was found.
    pub finding: Finding,
}

impl Found {
    /// A finding at a place of the file.
    pub(crate) fn at(position: Position, finding: Finding) -> Self {
        let (line, byte) = (Some(position.line), Some(position.byte));
        Self { row: position.row, line, byte, column: None, record: None, finding }
    }

    /// A finding of which only the row is known.
    pub(crate) fn in_row(row: u64, finding: Finding) -> Self {
        Self { row, line: None, byte: None, column: None, record: None, finding }
    }
}
