//! Listings as a flat table.

use std::borrow::Cow;

use praticable::table::Header;

use super::{columns::Columns, outcome::Bench};
use crate::{Block, csv::Shape};

/// Judges the rows of a block.
pub(super) fn judge(
    block: &Block,
    shape: Shape,
    header: &Header,
    columns: &mut Columns<impl Fn(&str) -> Option<usize>>,
    bench: &mut Bench<'_>,
) {
    let mut rows = shape.rows(block);
    while let Some(row) = rows.next() {
        match row {
            Ok(row) => {
                let checked = header.check_row(row.iter().map(Cow::Borrowed), bench.options);
                bench.take(row.position, 0, checked, |path| columns.find(path));
            }
            Err(fault) => bench.fault(fault),
        }
    }
}
