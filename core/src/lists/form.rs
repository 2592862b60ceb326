//! The two forms in which a value is written.

use super::Entry;

/// The form that a value is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// JSON: English codes.
    Json,
    /// The flat table: French codes, and tokens such as `NR` for what is missing.
    Table,
}

impl Form {
    /// Whether it is a cell of the table; a build without the feature `table` reads none.
    pub(crate) const fn is_table(self) -> bool {
        cfg!(feature = "table") && matches!(self, Self::Table)
    }

    /// How a code is spelt in this form.
    pub(crate) const fn spells(self, entry: &Entry) -> &'static str {
        match self {
            Self::Json => entry.wire,
            Self::Table => entry.table,
        }
    }
}
