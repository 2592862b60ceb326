//! Opening a file, whatever it is wrapped in, and reading it as UTF-8.

mod archive;
mod encoding;
mod inflate;
mod open;
mod sniff;
mod source;
mod whole;
mod windows_1252;

pub use encoding::{Encoding, Evidence};
pub use open::Sources;
pub use source::Source;

#[cfg(feature = "workbook")]
pub(crate) use archive::Archive;
#[cfg(any(feature = "parquet", feature = "workbook"))]
pub(crate) use source::Stored;
#[cfg(any(feature = "parquet", feature = "workbook"))]
pub(crate) use whole::{Handle, Whole};

/// How many times its size a compressed file may give.
pub const RATIO: u64 = 250;

/// What a compressed file may give whatever its size, in bytes: small files of repeated rows shrink most.
pub const FREE: u64 = 16 << 20;

/// What a compressed file, or all members of an archive, may give in bytes.
pub const TOTAL: u64 = 64 << 30;

/// How many files of an archive are read.
pub const MEMBERS: usize = 1000;

/// How much of a stream is held in memory, in bytes, when it is a file that has to be read at any place: an archive, a
/// workbook, Parquet.
pub const HELD: u64 = 256 << 20;
