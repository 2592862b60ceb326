//! Listings in the register's extraction.

use praticable::{reading, table::Header};

use super::{Found, columns::Columns, outcome::Bench};
use crate::{
    Block,
    csv::Shape,
    rpps::{Activity, Layout},
};

/// Judges the rows of a block. A row without a place is no listing: it says that somebody is registered.
pub(super) fn judge(
    block: &Block,
    shape: Shape,
    layout: &Layout,
    header: &Header,
    columns: &mut Columns<'_>,
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
        if row.len() != shape.cells {
            // No cell of it can be told from its neighbour.
            bench.outcome.totals.rows += 1;
            bench.outcome.totals.unreadable += 1;
            let ragged = reading::ragged_row(row.len(), shape.cells, bench.options);
            bench.push(Found::at(row.position, ragged));
            continue;
        }
        let activity = Activity::new(layout, row);
        if activity.differs() {
            let finding = reading::identification_differs(bench.options);
            let column = columns.find(&finding.path);
            bench.push(Found { column, ..Found::at(row.position, finding) });
        }
        if activity.has_place() {
            let checked = header.check_row(activity.cells(), bench.options);
            bench.take(row.position, activity.part(), checked, |path| columns.find(path));
        } else {
            bench.outcome.totals.rows += 1;
        }
    }
}
