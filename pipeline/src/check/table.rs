//! Listings as a flat table.

use praticable::table::Header;

use super::{columns::Columns, outcome::Bench, run};
#[cfg(feature = "arrow")]
use crate::arrow::Slice;
#[cfg(feature = "workbook")]
use crate::workbook::SheetRows;
use crate::{
    Block,
    csv::{Cells, Row, Shape},
    found::Place,
};

/// How many rows are judged together: enough for what judges them to be at hand for the next, and few enough for all of
/// them to be at hand.
const TOGETHER: usize = 32;

/// What judges the rows of a table on one thread.
pub(super) struct Judge<'h, P> {
    header: &'h Header,
    columns: Columns<P>,
    /// The cells of the rows in hand.
    cells: Vec<Cells>,
}

impl<'h, P: Fn(&str) -> Option<usize>> Judge<'h, P> {
    pub(super) fn new(header: &'h Header, position_of: P) -> Self {
        Self { header, columns: Columns::new(position_of), cells: vec![Cells::default(); TOGETHER] }
    }

    fn split_rows(&mut self, rows: &[Row<'_>], bench: &mut Bench<'_>) {
        let mut texts: Vec<&str> = Vec::with_capacity(rows.iter().map(Row::len).sum());
        for row in rows {
            texts.extend(row.iter());
        }
        let mut rest = texts.as_slice();
        let of_row = |row: &Row<'_>| {
            let (cells, others) = rest.split_at_checked(row.len()).unwrap_or((rest, &[]));
            rest = others;
            cells
        };
        let cells: Vec<&[&str]> = rows.iter().map(of_row).collect();
        self.rows(rows.iter().map(|row| row.position.into()), &cells, bench);
    }

    /// Judges a few rows, each at its place.
    fn rows<'r>(
        &mut self,
        places: impl Iterator<Item = Place<'r>>,
        rows: &[&[&str]],
        bench: &mut Bench<'_>,
    ) {
        let checked = self.header.check_rows(rows, bench.options);
        for ((place, cells), checked) in places.zip(rows).zip(checked) {
            let cell = |column: usize| cells.get(column.checked_sub(1)?).copied();
            bench.take(place, 0, checked, |path| self.columns.find(path), cell);
        }
    }
}

impl<P: Fn(&str) -> Option<usize>> run::Judge for Judge<'_, P> {
    fn block(&mut self, block: &Block, shape: Shape, bench: &mut Bench<'_>) {
        let mut cells = std::mem::take(&mut self.cells);
        let mut texts = block.texts();
        loop {
            let mut rows = Vec::with_capacity(TOGETHER);
            let mut fault = None;
            for cells in &mut cells {
                match texts.next() {
                    Some(Ok(text)) => rows.push(shape.row(text, cells)),
                    Some(Err(stopped)) => {
                        fault = Some(stopped);
                        break;
                    }
                    None => break,
                }
            }
            let is_last = rows.len() < TOGETHER && fault.is_none();
            self.split_rows(&rows, bench);
            if let Some(fault) = fault {
                bench.fault(fault);
            }
            if is_last {
                break;
            }
        }
        self.cells = cells;
    }

    #[cfg(feature = "arrow")]
    fn slice(&mut self, slice: &Slice, bench: &mut Bench<'_>) {
        slice.each_tile(TOGETHER, |first, rows| {
            self.rows((first..).map(Place::row), rows, bench);
        });
    }

    #[cfg(feature = "workbook")]
    fn sheet(&mut self, rows: &SheetRows, bench: &mut Bench<'_>) {
        rows.each_tile(TOGETHER, |places, rows| {
            self.rows(places.iter().copied(), rows, bench);
        });
    }
}
