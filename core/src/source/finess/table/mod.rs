//! `t_finess`: the extraction as a table of named columns.

mod column;
mod layout;

pub use column::Column;
pub use layout::Layout;
