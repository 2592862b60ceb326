//! A rule as data: its code, weights, source, texts and the fields that it reads.

use std::fmt;

use serde::Serialize;

use crate::{At, Lang, Profile, Severity, Words, finding::Draft, model::registry};

/// How much a rule weighs, per profile.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Weight {
    /// While a card is being filled in.
    pub intake: Severity,
    /// When a file comes in.
    pub import: Severity,
    /// When a card goes public.
    pub publish: Severity,
}

impl Weight {
    /// An error in every profile.
    pub(crate) const ERROR: Self = Self::same(Severity::Error);
    /// A warning in every profile.
    pub(crate) const WARNING: Self = Self::same(Severity::Warning);
    /// An information in every profile.
    pub(crate) const INFO: Self = Self::same(Severity::Info);

    const fn same(severity: Severity) -> Self {
        Self { intake: severity, import: severity, publish: severity }
    }

    /// The same, but an error when a card goes public.
    #[must_use]
    pub(crate) const fn error_to_publish(mut self) -> Self {
        self.publish = Severity::Error;
        self
    }

    /// The weight under one profile.
    pub const fn under(&self, profile: Profile) -> Severity {
        match profile {
            Profile::Intake => self.intake,
            Profile::Import => self.import,
            Profile::Publish => self.publish,
        }
    }
}

/// The stage of a check at which a rule is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// While a record or a cell is read.
    Shape,
    /// On one value of a listing that was read.
    Values,
    /// Across the fields of a listing.
    Rules,
    /// Across the listings of a dataset.
    Dataset,
}

impl Stage {
    /// The name in the catalogue.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Values => "values",
            Self::Rules => "rules",
            Self::Dataset => "dataset",
        }
    }
}

/// The fields that a rule reads. Most rules read a few out of two hundred, so their positions are kept: a browser would
/// load twenty times as much for their names.
#[derive(Clone, Copy)]
pub struct Reads {
    pub(crate) positions: &'static [u8],
}

impl Reads {
    /// The registry paths of the fields.
    ///
    /// ```
    /// let rule = praticable::rules::rule("TAR-005").expect("the rule exists");
    /// assert_eq!(rule.reads.paths().collect::<Vec<_>>(), ["tariffs.sector"]);
    /// ```
    pub fn paths(self) -> impl Iterator<Item = &'static str> {
        let field = |position: &u8| registry::fields().nth(usize::from(*position));
        self.positions.iter().filter_map(field).map(|field| field.path)
    }
}

impl fmt::Debug for Reads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.paths()).finish()
    }
}

/// A rule: its code never changes meaning and is never used again.
pub struct Rule {
    /// Stable code, such as `ACC-001`.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Weight,
    /// The fields that it reads, so that a form can run it again when one of them changes; none for a rule that watches
    /// every field.
    pub reads: Reads,
    /// The names that its findings give to the message, sorted; empty in a build without the feature `sources`.
    pub params: &'static [&'static str],
    /// Where it comes from: law article, code list and version, or standard; empty in a build without the
    /// feature `sources`.
    pub source: &'static str,
    /// The version of the crate that brought it.
    pub since: &'static str,
    /// Whether it is silent without [`Options::today`](crate::Options::today).
    pub needs_today: bool,
    /// One sentence that says what is wrong; `{name}` stands for a parameter, `{label}` for the field's label.
    pub message: Words,
    /// One sentence that says how to correct.
    pub remedy: Words,
    /// The page in French, without its example.
    pub page_fr: &'static str,
    /// The page in English, with the examples that the tests run.
    pub page_en: &'static str,
    /// When the rule is applied.
    pub(crate) stage: Stage,
}

/// The code says it all; the texts would bury a finding.
impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rule({})", self.code)
    }
}

/// Two rules are the same when their codes are.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

impl Rule {
    /// When the rule is applied.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// A finding of this rule at a place.
    pub(crate) fn at(&'static self, at: At<'_>) -> Draft {
        Draft::new(self, at.to_string())
    }

    /// A finding of this rule at a place written as a JSON Pointer.
    pub(crate) fn on(&'static self, pointer: impl Into<String>) -> Draft {
        Draft::new(self, pointer.into())
    }

    /// The rule's page in Markdown: what it checks, why, an example wrong and right, how to correct. Empty in a build
    /// without the feature `pages`.
    pub fn page(&self, lang: Lang) -> &'static str {
        match lang {
            #[cfg(feature = "languages")]
            Lang::En => self.page_en,
            _ => self.page_fr,
        }
    }
}
