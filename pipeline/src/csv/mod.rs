//! Tables as text: one record a line, cells between delimiters.

mod bytes;
mod cells;
mod dialect;
mod records;
mod table;
mod write;

pub use cells::Cells;
pub use dialect::{Dialect, Sniffed};
pub use records::Records;
pub use table::{Row, Rows, Shape, Table};
pub use write::{write_french_record, write_record};

#[cfg(test)]
mod tests;
