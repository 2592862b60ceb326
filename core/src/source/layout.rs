//! What reads the rows of a source.

use std::fmt;

use super::Source;
use crate::{
    Checked, Context, Finding, Options, Profile,
    finding::Draft,
    model::{Listing, registry},
};

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

impl<'a> SourceRow<'a> {
    /// Judges what a row says. What its source never says is asked of nobody until a card goes public, and a row without a
    /// place is no listing; what it says of the person is judged all the same.
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

    /// What is said of a row whose cells cannot be told from each other.
    pub(super) fn ragged(ragged: Draft, mut cx: Context<'_>) -> Self {
        cx.report(ragged);
        let checked = Checked::without_listing(cx.into_findings());
        Self { checked, role: Role::Listing, part: 0 }
    }
}

/// Whether a finding says that the field at a registry path is missing, and no more.
fn is_missing(finding: &Finding, path: &str) -> bool {
    let says_missing = match finding.code() {
        "FMT-001" | "IDT-009" => true,
        // With a date, it says that the date is old.
        "TAR-008" => finding.params.iter().next().is_none(),
        _ => false,
    };
    says_missing && registry::pattern_of(&finding.path) == path
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
