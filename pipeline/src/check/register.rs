//! Listings in the register's extraction.

use praticable::source::rpps::{Column, Layout};

use super::{columns::Columns, outcome::Bench};
use crate::{Block, csv::Shape};

/// Judges the rows of a block.
pub(super) fn judge(
    block: &Block,
    shape: Shape,
    layout: &Layout,
    columns: &mut Columns<impl Fn(&str) -> Option<usize>>,
    bench: &mut Bench<'_>,
) {
    let mut rows = shape.rows(block);
    while let Some(row) = rows.next() {
        let row = match row {
            Ok(row) => row,
            Err(fault) => {
                bench.fault(fault);
                continue;
            }
        };
        let cells: Vec<&str> = row.iter().collect();
        let read = layout.check_row(&cells, bench.options);
        let column = |path: &str| columns.find(path);
        if read.is_placeless {
            bench.take_placeless(row.position, read.checked, column);
        } else {
            bench.take(row.position, read.part, read.checked, column);
        }
    }
}

/// Where in its file the column stands that the field at a JSON Pointer is read from, from 0.
pub(super) fn position_of(layout: &Layout, pointer: &str) -> Option<usize> {
    let name = Layout::column_of(pointer)?;
    let column = Column::ALL.into_iter().find(|column| column.header() == name)?;
    layout.index(column)
}
