//! Listings as rows of the flat table, each of which is read again before it counts as written.

use std::borrow::Cow;

use praticable::{
    Context, Options,
    model::Listing,
    table::{Header, Writer},
};

use crate::columns::Column;

/// Writes the cells of listings, in the columns of the whole table.
pub(super) struct Cells {
    header: Header,
    writer: Writer,
    names: Vec<&'static str>,
    options: Options,
}

impl Cells {
    pub(super) fn new(columns: &[Column]) -> Self {
        let names: Vec<&str> = columns.iter().map(|column| column.field.column).collect();
        let options = Options::default();
        let (header, _) = Header::resolve(names.iter().copied(), &options);
        Self { header, writer: Writer::new(names.iter().copied()), names, options }
    }

    /// The cells of a listing, and the columns of those that would be read otherwise: a text with space around it, or one
    /// that is a table's word for nothing. `None` where the listing differs although no cell does.
    pub(super) fn of(&self, listing: &Listing<'_>) -> (Vec<String>, Vec<Option<&'static str>>) {
        let cells: Vec<String> = self.writer.row(listing).collect();
        let lost = self.misread(listing, &cells);
        (cells, lost)
    }

    fn misread(&self, listing: &Listing<'_>, cells: &[String]) -> Vec<Option<&'static str>> {
        let mut cx = Context::new(&self.options);
        let borrowed = cells.iter().map(|cell| Cow::Borrowed(cell.as_str()));
        let again = self.header.read_row(borrowed, &mut cx);
        // Two lifetimes cannot be compared; two texts can.
        if json(listing) == json(&again) {
            return Vec::new();
        }
        let rows = cells.iter().zip(self.writer.row(&again));
        let mut lost: Vec<_> = (self.names.iter().zip(rows))
            .filter(|(_, (cell, read))| *cell != read)
            .map(|(name, _)| Some(*name))
            .collect();
        if lost.is_empty() {
            lost.push(None);
        }
        lost
    }
}

fn json(listing: &Listing<'_>) -> Vec<u8> {
    serde_json::to_vec(listing).unwrap_or_default()
}
