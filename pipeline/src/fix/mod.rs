//! Files put right, and taken back.
//!
//! A fix is a splice of bytes: what a cell or a JSON value says changes, and every other byte of the file is copied. The
//! log names each change with the bytes that were there, so that [`undo`] gives the file back byte for byte without knowing
//! what a table is.

mod diff;
#[cfg(feature = "output")]
mod files;
mod log;
mod piece;
mod run;
mod tally;
mod undo;
mod words;

pub use crate::error::Refused;
pub use diff::Diff;
#[cfg(feature = "output")]
pub use files::{Written, default_log, fix_file, unfix_file};
pub use log::Log;
pub use piece::{Entry, Piece};
pub use run::{Fixing, dated};
pub use tally::Tally;
pub use undo::undo;
pub use words::{notice, summary};

#[cfg(test)]
mod tests;
