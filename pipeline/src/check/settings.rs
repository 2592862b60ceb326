//! The settings of a check.

use std::num::NonZeroUsize;

use praticable::{Options, source::Family, table::Mapping};

use super::Selection;

/// The content of a file, as far as the caller decides it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourceFormat {
    /// Told from the content.
    #[default]
    Auto,
    /// Listings, as a flat table or as JSON.
    Listing,
    /// A file of a national source.
    Source(Family),
}

impl SourceFormat {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Auto, Self::Listing].into_iter().chain(Family::ALL.map(Self::Source))
    }

    /// The name on the command line and in every binding.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Listing => "listing",
            Self::Source(family) => family.name(),
        }
    }

    /// Reads a name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|from| from.name() == name)
    }
}

/// The settings of a piece of work on files. They are given once, to a [`Session`](crate::Session).
#[derive(Clone, Debug)]
pub struct Settings {
    /// The content of the files.
    pub format: SourceFormat,
    /// The options of the rules.
    pub options: Options,
    /// The rules whose findings are reported.
    pub selection: Selection,
    /// The names and words of a table that are not those of the model.
    pub mapping: Mapping,
    /// The sheet of a workbook to read, by its name or its number from 1; `None` for the first one that holds listings.
    pub sheet: Option<String>,
    /// The number of threads that check records.
    pub threads: NonZeroUsize,
}

/// Every rule, on one thread, without a date.
impl Default for Settings {
    fn default() -> Self {
        Self {
            format: SourceFormat::Auto,
            options: Options::default(),
            selection: Selection::all(),
            mapping: Mapping::default(),
            sheet: None,
            threads: NonZeroUsize::MIN,
        }
    }
}
