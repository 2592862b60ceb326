//! Findings that only a reader of files can make, because the record never became a listing.

use crate::{
    At, Finding, Options,
    rules::{
        fmt::{fmt_015, fmt_016},
        idt::idt_008,
    },
};

/// Why a record of a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreadable {
    /// A byte that the file's encoding does not have there.
    Encoding,
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
    /// The file ends inside a record.
    Truncated,
    /// Not JSON.
    Json,
}

impl Unreadable {
    /// The name that FMT-016 gives as its `reason`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Encoding => "encoding",
            Self::Nul => "nul",
            Self::TooLong => "too_long",
            Self::OpenQuote => "open_quote",
            Self::TextAfterQuote => "text_after_quote",
            Self::TooDeep => "too_deep",
            Self::Truncated => "truncated",
            Self::Json => "json",
        }
    }

    /// The finding for a record that cannot be read.
    pub fn finding(self, options: &Options) -> Finding {
        fmt_016::unreadable(self.name()).under(options.profile)
    }
}

/// The finding for a row with another number of cells than its header has.
pub fn ragged_row(cells: usize, expected: usize, options: &Options) -> Finding {
    fmt_015::ragged(cells, expected).under(options.profile)
}

/// The finding for a row of the register whose national identification is not its register's digit and its identifier.
pub fn identification_differs(options: &Options) -> Finding {
    let at = At::Root.key("practitioner");
    idt_008::incoherent(at.key("rpps")).under(options.profile)
}
