//! `t_finess`: the extraction as a table of named columns.

mod column;
mod row;

pub use column::Column;
pub(super) use row::recognises;
