//! Opening a file, and reading it as UTF-8.

mod encoding;
mod sniff;
mod source;
mod windows_1252;

pub use encoding::{Encoding, Evidence};
pub use source::Source;
