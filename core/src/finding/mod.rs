//! What a rule has to say about one place of one listing.

mod draft;
mod fix;
pub(crate) mod message;
mod params;
pub(crate) mod pattern;
pub(crate) mod rule;
mod severity;
pub(crate) mod terms;

pub(crate) use draft::Draft;
pub use fix::{Edit, Fix, FixKind, Proposal, Statement};
pub use params::{Param, Params};
pub use severity::{Profile, Severity};

use serde::{Serialize, Serializer, ser::SerializeMap};

use self::rule::Rule;

/// What a rule has to say about one place of one listing: data, not prose. The text is rendered last, by
/// [`Finding::message`].
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// Its weight under the profile of this check.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) into the listing; empty for the listing as a whole.
    pub path: String,
    /// The values that the message names.
    pub params: Params,
    /// How to put it right, where that can be said.
    pub fix: Option<Fix>,
}

impl Finding {
    /// The rule's stable code, such as `ACC-001`.
    pub const fn code(&self) -> &'static str {
        self.rule.code
    }

    /// Writes the finding into a map that may hold more.
    pub(crate) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("code", self.code())?;
        map.serialize_entry("severity", self.severity.name())?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("params", &self.params)?;
        self.fix.iter().try_for_each(|fix| map.serialize_entry("fix", fix))
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}

/// A finding, and the row of the dataset it stands in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Located {
    /// Number of the row or record, from 1; 0 for the header, or for the dataset as a whole.
    pub row: u64,
    /// What was found there.
    #[serde(flatten)]
    pub finding: Finding,
}
