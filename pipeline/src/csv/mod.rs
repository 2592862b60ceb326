//! Tables as text: one record a line, cells between delimiters.

mod bytes;
mod cells;
mod dialect;
mod records;
mod span;
mod table;
mod write;

pub use cells::Cells;
pub use dialect::{Dialect, Sniffed};
pub use records::Records;
pub(crate) use span::{needs_quotes, spans, written};
pub use table::{Row, Rows, Shape, Table};
pub use write::{write_french_record, write_record};

#[cfg(test)]
mod tests;
