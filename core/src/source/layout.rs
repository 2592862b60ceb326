//! Reads the rows of a source.

use std::fmt;

use super::Source;
use crate::{
    Checked, Context, Finding, Options, Profile,
    finding::Draft,
    model::{Listing, registry},
};

/// The resolved columns of a source's table, which read its rows.
pub trait Layout: fmt::Debug + Send + Sync {
    /// Reads and checks one row.
    fn check_row<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a>;

    /// Returns the position, from 0, of the column from which the field at a JSON Pointer is read; `None` for a field
    /// that the source does not fill, or a section that several columns fill.
    fn position_of(&self, pointer: &str) -> Option<usize>;

    /// Whether the column at a position, from 0, is one of the source's: others are not read.
    fn knows(&self, position: usize) -> bool;

    /// Returns the findings about the header.
    fn head(&self, _options: &Options) -> Vec<Finding> {
        Vec::new()
    }
}

/// The result of reading one row of a source.
#[derive(Debug)]
pub struct SourceRow<'a> {
    /// The listing and its findings; no listing if the row has too few or too many cells, because they cannot be
    /// attributed to columns.
    pub checked: Checked<'a>,
    /// The role of the row.
    pub role: Role,
    /// A number that distinguishes the rows over which a source spreads one listing, such as those of the RPPS: one for
    /// each skill, practice mode, role and kind of activity. It is [`Origin::part`](crate::dataset::Origin::part).
    pub part: u64,
}

impl<'a> SourceRow<'a> {
    /// Applies the rules to a row. Fields that its source never fills are not required until a card goes public. A row
    /// without a place does not become a listing, but the person is checked.
    pub(super) fn judged(
        source: &Source,
        listing: Listing<'a>,
        cx: Context<'_>,
        role: Role,
        part: u64,
    ) -> Self {
        let is_placeless = role == Role::Placeless;
        let goes_public = cx.profile() == Profile::Publish && !is_placeless;
        let mut checked = Checked::judged([(listing, cx)]);
        checked.findings.retain(|finding| {
            let asks_for_place = is_placeless && is_missing(finding, "place");
            let asks_in_vain = || source.unsaid.iter().any(|path| is_missing(finding, path));
            !(asks_for_place || !goes_public && asks_in_vain())
        });
        if is_placeless {
            checked.listing = None;
        }
        Self { checked, role, part }
    }

    /// Returns the finding about a row whose cells cannot be attributed to columns.
    pub(super) fn ragged(ragged: Draft, mut cx: Context<'_>) -> Self {
        cx.report(ragged);
        let checked = Checked::without_listing(cx.into_findings());
        Self { checked, role: Role::Listing, part: 0 }
    }
}

/// Whether a finding only reports that the field at a registry path is missing.
fn is_missing(finding: &Finding, path: &str) -> bool {
    let says_missing = match finding.code() {
        "FMT-001" | "IDT-009" => true,
        // With a date, the finding reports an old date.
        "TAR-008" => finding.params.iter().next().is_none(),
        _ => false,
    };
    says_missing && registry::pattern_of(&finding.path) == path
}

/// The role of a row of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A listing, even if it is faulty.
    Listing,
    /// Data about a person without a place of practice, such as a student or a diploma. This is neither a listing nor a
    /// fault.
    Placeless,
    /// Additional data about a listing that is in another row, such as the location of a place.
    Addition,
}

/// A header that lacks columns of its source.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("columns are missing, the first one `{}`", columns.first().unwrap_or(&""))]
pub struct MissingColumns {
    /// Names of the missing columns, in the order of publication.
    pub columns: Vec<&'static str>,
}
