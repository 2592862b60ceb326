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
    /// The cell that was found wanting, when it was asked for; never one with a social security number in it.
    pub value: Option<String>,
    /// What was found.
    pub finding: Finding,
}

/// Where a record stands, as far as its source tells: a file has lines and bytes, batches in memory have rows alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Row, from 1.
    pub(crate) row: u64,
    line: Option<u64>,
    byte: Option<u64>,
}

impl Place {
    /// A row of which no more is known.
    pub(crate) const fn row(row: u64) -> Self {
        Self { row, line: None, byte: None }
    }
}

impl From<Position> for Place {
    fn from(position: Position) -> Self {
        Self { row: position.row, line: Some(position.line), byte: Some(position.byte) }
    }
}

impl Found {
    /// A finding at a place.
    pub(crate) fn at(place: Place, finding: Finding) -> Self {
        let Place { row, line, byte } = place;
        Self { row, line, byte, column: None, record: None, value: None, finding }
    }
}
