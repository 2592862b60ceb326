//! Rows and objects of a national source.

use praticable::{
    Options,
    source::{Layout, Objects, SourceRow},
};

use super::{columns::Columns, outcome::Bench, run};
#[cfg(feature = "arrow")]
use crate::arrow::Slice;
#[cfg(feature = "workbook")]
use crate::workbook::SheetRows;
use crate::{Block, csv::Shape, found::Place};

/// What judges the rows of a source on one thread.
pub(super) struct Judge<'l, P> {
    layout: &'l dyn Layout,
    columns: Columns<P>,
}

impl<'l, P: Fn(&str) -> Option<usize>> Judge<'l, P> {
    pub(super) fn new(layout: &'l dyn Layout, position_of: P) -> Self {
        Self { layout, columns: Columns::new(position_of) }
    }

    /// Judges one row.
    fn row(&mut self, place: Place<'_>, cells: &[&str], bench: &mut Bench<'_>) {
        let read = self.layout.check_row(cells, bench.options);
        let column = |path: &str| self.columns.find(path);
        let cell = |column: usize| cells.get(column.checked_sub(1)?).copied();
        bench.take_row(place, read, column, cell);
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

    #[cfg(feature = "workbook")]
    fn sheet(&mut self, rows: &SheetRows, bench: &mut Bench<'_>) {
        rows.each_tile(1, |places, rows| {
            for (place, cells) in places.iter().zip(rows) {
                self.row(*place, cells, bench);
            }
        });
    }
}

/// What judges the objects of a source.
pub(super) fn objects(objects: &Objects) -> impl Fn(&Block, &mut Bench<'_>) {
    let check: for<'a> fn(&'a str, &Options) -> SourceRow<'a> = objects.check;
    move |block, bench| {
        for text in block.texts() {
            match text {
                Ok(text) => {
                    let read = check(text.text, bench.options);
                    bench.take_row(text.position.into(), read, |_| None, |_| None);
                }
                Err(fault) => bench.fault(fault),
            }
        }
    }
}
