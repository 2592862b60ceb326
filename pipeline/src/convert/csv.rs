//! The flat table as text, as spreadsheets set to French read it: like the template, with a byte order mark and semicolons.

use std::{io::Write, mem};

use praticable::model::Listing;

use super::{cells::Cells, sink::Sink};
use crate::{
    Error,
    check::{self, Piece},
    columns::Column,
    csv::write_french_record,
};

/// Writes listings as rows.
pub(super) struct Keep {
    cells: Cells,
    text: Vec<u8>,
}

impl Keep {
    pub(super) fn new(columns: &[Column]) -> Self {
        Self { cells: Cells::new(columns), text: Vec::new() }
    }
}

impl check::Keep for Keep {
    fn listing(&mut self, _row: u64, listing: &Listing<'_>) -> Vec<Option<&'static str>> {
        let (cells, lost) = self.cells.of(listing);
        // INVARIANT: memory does not refuse to be written to.
        let _ = write_french_record(cells, &mut self.text);
        lost
    }

    fn take(&mut self) -> Piece {
        Piece::Text(mem::take(&mut self.text))
    }
}

/// A table with its header.
pub(super) struct Table<W> {
    out: W,
}

impl<W: Write> Table<W> {
    pub(super) fn new(columns: &[Column], mut out: W) -> Result<Self, Error> {
        out.write_all("\u{FEFF}".as_bytes())?;
        write_french_record(columns.iter().map(|column| column.field.column), &mut out)?;
        Ok(Self { out })
    }
}

impl<W: Write> Sink<W> for Table<W> {
    fn take(&mut self, piece: Piece) -> Result<(), Error> {
        if let Piece::Text(text) = piece {
            self.out.write_all(&text)?;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<W, Error> {
        Ok(self.out)
    }
}
