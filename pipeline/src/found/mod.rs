//! A finding, and where in its file it stands.

use praticable::Finding;
use serde::{Deserialize, Serialize};

mod columns;
mod sheet_choice;
#[cfg(feature = "workbook")]
mod sheet_name;

pub(crate) use columns::FindingColumn;
pub use sheet_choice::SheetChoice;
#[cfg(feature = "workbook")]
pub(crate) use sheet_name::SheetName;

use crate::Position;

/// A finding, and where in its file it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Row, from 1; 0 for the header, or for the file as a whole.
    pub row: u64,
    /// Physical line, or row of the sheet, from 1; `None` where only the row is known.
    pub line: Option<u64>,
    /// Offset of the record, or of the byte that cannot be read, in the file.
    pub byte: Option<u64>,
    /// Column of the table, from 1.
    pub column: Option<usize>,
    /// Cell of a workbook as formulas name it, such as `Feuil1!B52`; `Feuil1!52:52` for a row as a whole.
    pub cell: Option<String>,
    /// The listing's own id.
    pub record: Option<String>,
    /// The cell that was found wanting, when it was asked for; never one with a social security number in it.
    pub value: Option<String>,
    /// What was found.
    pub finding: Finding,
}

/// Where a record stands, as far as its source tells: a file has lines and bytes, a sheet has rows and cells, batches in
/// memory have rows alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'s> {
    /// Row, from 1.
    pub(crate) row: u64,
    line: Option<u64>,
    byte: Option<u64>,
    sheet: Sheet<'s>,
}

/// The sheet of a row, if it has one.
#[cfg(feature = "workbook")]
type Sheet<'s> = Option<&'s SheetName>;

/// Only workbooks have sheets.
#[cfg(not(feature = "workbook"))]
type Sheet<'s> = std::marker::PhantomData<&'s ()>;

/// A place as it is written down.
pub(crate) struct Spot {
    pub(crate) row: u64,
    pub(crate) line: Option<u64>,
    pub(crate) byte: Option<u64>,
    pub(crate) cell: Option<String>,
}

impl Place<'_> {
    /// Where it is, and the cell of a workbook in a column, from 1.
    pub(crate) fn spot(&self, column: Option<usize>) -> Spot {
        Spot { row: self.row, line: self.line, byte: self.byte, cell: self.cell(column) }
    }

    /// A row of which no more is known.
    pub(crate) fn row(row: u64) -> Self {
        Self { row, line: None, byte: None, sheet: Sheet::default() }
    }

    /// The cell of a workbook in a column, from 1.
    #[cfg(feature = "workbook")]
    pub(crate) fn cell(&self, column: Option<usize>) -> Option<String> {
        Some(self.sheet?.cell(self.line?, column))
    }

    /// Only workbooks have cells.
    #[cfg(not(feature = "workbook"))]
    fn cell(&self, _column: Option<usize>) -> Option<String> {
        None
    }
}

#[cfg(feature = "workbook")]
impl<'s> Place<'s> {
    /// A row of a table that stands in a row of a sheet, from 1.
    pub(crate) fn in_sheet(row: u64, line: u64, sheet: &'s SheetName) -> Self {
        Self { row, line: Some(line), byte: None, sheet: Some(sheet) }
    }
}

impl From<Position> for Place<'_> {
    fn from(position: Position) -> Self {
        let (line, byte) = (Some(position.line), Some(position.byte));
        Self { line, byte, ..Self::row(position.row) }
    }
}

impl Found {
    /// Clears the line and the byte: objects in memory have neither.
    pub(crate) const fn without_line(&mut self) {
        (self.line, self.byte) = (None, None);
    }

    /// A finding at a place, and in a column of it, from 1.
    pub(crate) fn at(place: Place<'_>, column: Option<usize>, finding: Finding) -> Self {
        let Spot { row, line, byte, cell } = place.spot(column);
        Self { row, line, byte, column, cell, record: None, value: None, finding }
    }
}
