//! What reads the rows of a source.

use std::fmt;

use crate::{Checked, Finding, Options};

/// A table of a source whose columns were found: what reads its rows.
pub trait Layout: fmt::Debug + Send + Sync {
    /// Reads one row into a listing, and checks it.
    fn check_row<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a>;

    /// Where the column stands that the field at a JSON Pointer is read from, from 0; `None` for a field that the source
    /// does not fill, or a section that several columns fill.
    fn position_of(&self, pointer: &str) -> Option<usize>;

    /// Whether a column is one of the source's, by its position from 0: the others are not read.
    fn knows(&self, position: usize) -> bool;

    /// What there is to say of the header.
    fn head(&self, _options: &Options) -> Vec<Finding> {
        Vec::new()
    }
}

/// What one row of a source gave.
#[derive(Debug)]
pub struct SourceRow<'a> {
    /// The listing, and every fault of it; no listing when the row has too few or too many cells, for then no cell can be
    /// told from its neighbour.
    pub checked: Checked<'a>,
    /// What the row is.
    pub role: Role,
    /// A number that tells apart the rows over which a source spreads one listing, such as those of the register: one for
    /// each skill, practice mode, role and kind of activity. It is [`Origin::part`](crate::dataset::Origin::part).
    pub part: u64,
}

/// What a row of a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A listing, or what was meant for one.
    Listing,
    /// It says something of a person, and names no place where they practise: a student, a diploma. That is neither a listing
    /// nor a fault.
    Placeless,
    /// It says more of a listing that stands in another row, such as where a place lies.
    Addition,
}

/// A header that lacks columns of its source.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("columns are missing, the first one `{}`", columns.first().unwrap_or(&""))]
pub struct MissingColumns {
    /// Their names, in the order of publication.
    pub columns: Vec<&'static str>,
}
