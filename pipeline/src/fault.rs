//! A record that cannot be read.

use crate::Position;

/// A record that cannot be read: it is located, left out, and reading goes on behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where the record cannot be read any further.
    pub position: Position,
    /// What stands there.
    pub kind: FaultKind,
}

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// A byte that the file's encoding does not have there.
    Undecodable,
    /// A NUL, which no text holds.
    Nul,
    /// More bytes than a record may have.
    TooLong,
    /// A quote opens a cell and nothing closes it.
    OpenQuote,
    /// Text stands between a closing quote and the end of its cell.
    TextAfterQuote,
    /// JSON nested deeper than a record may be.
    TooDeep,
    /// The file ends inside a JSON value.
    Truncated,
    /// JSON that has neither a value nor a comma where one is due.
    Syntax,
}
