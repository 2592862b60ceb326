//! Arrow record batches: tables in memory, in and out.
//!
//! On the way in, [`Reading::batches`](crate::check::Reading::batches) takes anything that yields record batches. A text
//! is borrowed from its column; other values are written as the flat table writes them, the values of some hundred rows
//! into one text. From there on a row is checked like a row of a file. On the way out, [`Findings`] is a reader of record
//! batches whose columns are described by [`schema`].

mod batches;
mod findings;
mod grid;
#[cfg(test)]
mod tests;
mod text;
mod time;

pub use findings::{FINDINGS_KEY, FINDINGS_VERSION, Findings, FindingsBuilder, schema};
pub use grid::each_row;

pub(crate) use batches::{Batches, Slice};
