//! What a rule has to say about one place of one listing.

mod reading;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeMap};

use crate::rules::Rule;

/// How much a finding weighs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably wrong, or worth a look.
    Warning,
    /// Wrong, unlawful or unreadable: the listing does not pass.
    Error,
}

impl Severity {
    /// The name in JSON and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What a check is for; it decides how much each rule weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// A card being filled in by a person.
    Intake,
    /// A file coming in.
    #[default]
    Import,
    /// A card going public: unlawful or unverifiable claims stop here.
    Publish,
}

impl Profile {
    /// Every profile, from the mildest to the strictest.
    pub const ALL: [Self; 3] = [Self::Intake, Self::Import, Self::Publish];

    /// The name in JSON and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Import => "import",
            Self::Publish => "publish",
        }
    }

    /// Reads a profile's name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }
}

/// A value that a message names: never the input itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Param {
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A name that this crate knows: a code, a path, a unit.
    Text(Cow<'static, str>),
}

macro_rules! params_from {
    ($($variant:ident: $($from:ty),+;)+) => {$($(
        impl From<$from> for Param {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )+)+};
}

params_from! {
    Integer: i64, i32, u32, u16, u8;
    Number: f64;
    Text: &'static str, String;
}

impl From<usize> for Param {
    fn from(value: usize) -> Self {
        Self::Integer(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

/// Named values for a finding's message, in the order of the rule's list of names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params(Vec<(&'static str, Param)>);

impl Params {
    /// The value of a name, if the finding has it.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Every name with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Param)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Whether a fix may be applied without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FixKind {
    /// Bijective or lossless.
    Safe,
    /// A proposal: a person decides.
    Confirm,
}

/// How the place a finding names could be put right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fix {
    /// Whether a person has to agree.
    pub kind: FixKind,
    /// What to do.
    #[serde(flatten)]
    pub edit: Edit,
}

/// One change to a listing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "op")]
pub enum Edit {
    /// Put this value there instead.
    Set {
        /// The new value, as JSON.
        value: serde_json::Value,
    },
    /// Rename the field, keeping its value.
    Rename {
        /// The field's new name.
        name: Cow<'static, str>,
    },
    /// Take the value away.
    Remove,
    /// Move the value.
    Move {
        /// JSON Pointer to where it belongs; `-` stands behind the last item of a list.
        to: String,
    },
    /// Take the value away, and state this elsewhere: `lpc` among the languages is a yes to another question.
    Restate {
        /// JSON Pointer to where it belongs; `-` stands behind the last item of a list.
        to: String,
        /// What is stated there, as JSON.
        value: serde_json::Value,
    },
}

impl Fix {
    /// A lossless move of the value.
    pub fn safe_move(to: impl Into<String>) -> Self {
        Self { kind: FixKind::Safe, edit: Edit::Move { to: to.into() } }
    }

    /// A lossless statement of the value somewhere else.
    pub fn safe_restate(to: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        Self { kind: FixKind::Safe, edit: Edit::Restate { to: to.into(), value: value.into() } }
    }

    /// A lossless change of the value.
    pub fn safe(value: impl Into<serde_json::Value>) -> Self {
        Self { kind: FixKind::Safe, edit: Edit::Set { value: value.into() } }
    }

    /// A change of the value that a person has to agree to.
    pub fn confirm(value: impl Into<serde_json::Value>) -> Self {
        Self { kind: FixKind::Confirm, edit: Edit::Set { value: value.into() } }
    }
}

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
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.code())?;
        map.serialize_entry("severity", &self.severity)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("params", &self.params)?;
        if let Some(fix) = &self.fix {
            map.serialize_entry("fix", fix)?;
        }
        map.end()
    }
}

/// A finding being written: the profile gives it its weight when it is reported.
#[derive(Debug)]
pub(crate) struct Draft {
    rule: &'static Rule,
    severity: Option<Severity>,
    path: String,
    params: Params,
    fix: Option<Fix>,
}

impl Draft {
    /// A finding of `rule` at a place.
    pub(crate) fn new(rule: &'static Rule, path: String) -> Self {
        Self { rule, severity: None, path, params: Params::default(), fix: None }
    }

    /// Names a value for the message. `name` is one of the rule's `params`.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        debug_assert!(
            self.rule.params.contains(&name),
            "{} has no parameter {name}",
            self.rule.code
        );
        self.params.0.push((name, value.into()));
        self
    }

    /// Weighs this finding otherwise than its rule does, whatever the profile.
    #[must_use]
    pub(crate) const fn weighing(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Proposes a fix.
    #[must_use]
    pub(crate) fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// The finding under a profile.
    pub(crate) fn under(self, profile: Profile) -> Finding {
        let severity = self.severity.unwrap_or_else(|| self.rule.severity.under(profile));
        Finding { rule: self.rule, severity, path: self.path, params: self.params, fix: self.fix }
    }
}
