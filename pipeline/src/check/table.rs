//! Listings as a flat table.

use std::borrow::Cow;

use praticable::table::Header;

use super::{columns::Columns, found::Place, outcome::Bench};
use crate::{Block, csv::Shape};

/// What judges the rows of a table on one thread.
pub(super) struct Judge<'h, P> {
    header: &'h Header,
    columns: Columns<P>,
}

impl<'h, P: Fn(&str) -> Option<usize>> Judge<'h, P> {
    pub(super) fn new(header: &'h Header, position_of: P) -> Self {
        Self { header, columns: Columns::new(position_of) }
    }

    /// Judges the rows of a block of text.
    pub(super) fn block(&mut self, block: &Block, shape: Shape, bench: &mut Bench<'_>) {
        let mut rows = shape.rows(block);
        while let Some(row) = rows.next() {
            match row {
                Ok(row) => self.row(row.position.into(), &row.iter(), bench),
                Err(fault) => bench.fault(fault),
            }
        }
    }

    /// Judges one row.
    pub(super) fn row<'a>(
        &mut self,
        place: Place,
        cells: &(impl Iterator<Item = &'a str> + Clone),
        bench: &mut Bench<'_>,
    ) {
        let checked = self.header.check_row(cells.clone().map(Cow::Borrowed), bench.options);
        let cell = |column: usize| cells.clone().nth(column.checked_sub(1)?);
        bench.take(place, 0, checked, |path| self.columns.find(path), cell);
    }
}
