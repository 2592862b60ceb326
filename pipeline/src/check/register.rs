//! Listings in the register's extraction.

use praticable::source::rpps::{Column, Layout};

use super::{columns::Columns, found::Place, outcome::Bench, run};
#[cfg(feature = "arrow")]
use crate::arrow::Slice;
use crate::{Block, csv::Shape};

/// What judges the rows of the extraction on one thread.
pub(super) struct Judge<'l, P> {
    layout: &'l Layout,
    columns: Columns<P>,
}

impl<'l, P: Fn(&str) -> Option<usize>> Judge<'l, P> {
    pub(super) fn new(layout: &'l Layout, position_of: P) -> Self {
        Self { layout, columns: Columns::new(position_of) }
    }

    /// Judges one row.
    fn row(&mut self, place: Place, cells: &[&str], bench: &mut Bench<'_>) {
        let read = self.layout.check_row(cells, bench.options);
        let column = |path: &str| self.columns.find(path);
        let cell = |column: usize| cells.get(column.checked_sub(1)?).copied();
        if read.is_placeless {
            bench.take_placeless(place, read.checked, column, cell);
        } else {
            bench.take(place, read.part, read.checked, column, cell);
        }
    }
}

impl<P: Fn(&str) -> Option<usize>> run::Judge for Judge<'_, P> {
    fn block(&mut self, block: &Block, shape: Shape, bench: &mut Bench<'_>) {
        let mut rows = shape.rows(block);
        while let Some(row) = rows.next() {
            match row {
                Ok(row) => {
                    let cells: Vec<&str> = row.iter().collect();
                    self.row(row.position.into(), &cells, bench);
                }
                Err(fault) => bench.fault(fault),
            }
        }
    }

    #[cfg(feature = "arrow")]
    fn slice(&mut self, slice: &Slice, bench: &mut Bench<'_>) {
        slice.each_row(|row, cells| self.row(Place::row(row), cells, bench));
    }
}

/// Where in its file the column stands that the field at a JSON Pointer is read from, from 0.
pub(super) fn position_of(layout: &Layout, pointer: &str) -> Option<usize> {
    let name = Layout::column_of(pointer)?;
    let column = Column::ALL.into_iter().find(|column| column.header() == name)?;
    layout.index(column)
}

/// Whether a column is one of the extraction's that are read, by its position from 0.
pub(super) fn reads(layout: &Layout, position: usize) -> bool {
    Column::ALL.into_iter().any(|column| layout.index(column) == Some(position))
}
