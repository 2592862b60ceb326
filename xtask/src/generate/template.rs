//! `listing.csv`: the empty flat table, ready to be filled in.

use praticable::table;

use super::Made;

/// The header, with every column in the order of the model. No column has a name that would need quotes.
#[expect(clippy::unnecessary_wraps, reason = "every output is made by a function of this type")]
pub(super) fn text() -> Made {
    Ok(table::columns().collect::<Vec<_>>().join(",") + "\n")
}
