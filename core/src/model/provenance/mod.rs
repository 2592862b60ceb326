//! Who said what, and when.

pub(crate) mod codes;
mod fields;
pub mod freshness;

use self::codes::{Licence, Method};
pub(super) use self::fields::FIELDS;
use super::{Listing, Text, conditions::Group, registry::Section};
use crate::{Date, ids::Scope, lists::ClosedList};

section! {
    /// Where the facts of one scope come from.
    pub struct Provenance<'a> {
        /// What it speaks for: a JSON Pointer into the listing, empty for the whole. The nearest scope wins.
        #[validate(required)]
        pub scope: Option<Scope<'a>>,
        /// How it came to be known.
        pub method: Option<Method>,
        /// From whom: `acceslibre`, `rpps`, `ameli`, `finess`, `santefr`, `own`…
        #[validate(length(min = 1, max = 80))]
        pub source: Option<Text<'a>>,
        /// Day on which it was observed.
        pub observed_on: Option<Date>,
        /// Day on which it was last verified.
        pub verified_on: Option<Date>,
        /// Licence of the source.
        pub licence: Option<Licence>,
    }
}

impl Provenance<'_> {
    /// The last day on which somebody looked: when it was verified, or else when it was observed.
    pub const fn last_seen(&self) -> Option<Date> {
        if self.verified_on.is_some() { self.verified_on } else { self.observed_on }
    }
}

impl<'a> Listing<'a> {
    /// The provenance of a fact, given by its JSON Pointer: the one with the nearest scope, and of several with the same
    /// scope the one seen last.
    ///
    /// ```
    /// use praticable::model::Listing;
    ///
    /// let listing: Listing<'_> = serde_json::from_str(
    ///     r#"{ "provenance": [{ "scope": "", "source": "rpps" }, { "scope": "/entrance", "source": "own" }] }"#,
    /// )?;
    /// let source = |pointer| listing.provenance_of(pointer)?.source.as_deref();
    /// assert_eq!(source("/entrance/step_free"), Some("own"));
    /// assert_eq!(source("/toilets/adapted"), Some("rpps"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn provenance_of(&self, pointer: &str) -> Option<&Provenance<'a>> {
        let nearness = |provenance: &Provenance<'_>| {
            let scope = provenance.scope.as_ref().filter(|scope| scope.covers(pointer))?;
            Some((scope.as_str().len(), provenance.last_seen()))
        };
        self.provenance
            .iter()
            .filter_map(|provenance| Some((nearness(provenance)?, provenance)))
            .max_by_key(|(nearness, _)| *nearness)
            .map(|(_, provenance)| provenance)
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "provenance",
    title: words! {
        fr: "La provenance",
        en: "Provenance",
        simple: "D’où viennent les informations",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Method, Licence];
