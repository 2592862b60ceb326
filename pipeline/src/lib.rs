//! Files of any size, read in blocks, with every record located.
//!
//! A [`Source`] is a file whose encoding is known. [`Blocks`] cut it where records end, so that no record straddles two
//! of them; [`parallel::ordered`] hands blocks to workers and gives their results back in the order of the file. Memory
//! depends on the size of a block and on the longest record allowed, never on the file.
//!
//! Two kinds of trouble are kept apart, everywhere. A [`Fault`] is a record that cannot be read: it is located, and
//! reading goes on. An [`Error`] stops the reading.
//!
//! Tables in memory come as Arrow record batches, by the door in `arrow`.
//!
//! [`fix::Fixing`] puts a file right by what its findings propose, and [`fix::undo`] takes it back.
//! [`check::Reading`] puts the core's rules to every record, and [`report`] writes what they found in the formats of people,
//! of other programs and of continuous integration. No rule and no wording of a finding stands here.

#[cfg(feature = "arrow")]
pub mod arrow;
pub mod check;
#[cfg(feature = "convert")]
pub mod convert;
pub mod csv;
pub mod fix;
pub mod format;
pub mod input;
pub mod json;
pub mod map;
#[cfg(feature = "convert")]
pub mod merge;
#[cfg(feature = "output")]
pub mod output;
pub mod parallel;
pub mod report;
mod session;
#[cfg(feature = "synthetic")]
pub mod synthetic;
#[cfg(feature = "workbook-write")]
pub mod template;

mod block;
#[cfg(feature = "parquet")]
mod columnar;
#[cfg(feature = "convert")]
mod columns;
mod error;
mod fault;
mod found;
mod frame;
#[cfg(any(feature = "arrow", feature = "workbook"))]
mod number;
mod position;
mod sources;
#[cfg(feature = "workbook")]
mod workbook;

pub use block::{BLOCK, Block, Blocks, Text};
pub use error::{Error, Trouble};
pub use fault::{Fault, FaultKind};
pub use format::Format;
pub use frame::{Frame, Step};
pub use input::Source;
pub use position::Position;
pub use session::{Progress, Session};
