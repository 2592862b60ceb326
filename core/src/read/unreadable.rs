//! Findings that only a reader of files can make, because the record never became a listing.

use crate::{Finding, Options, rules::fmt::fmt_016};

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
