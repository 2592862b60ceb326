//! What a rule has to say about one place of one listing.

mod reading;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeMap};

use crate::{pattern, rules::Rule, search::around};

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
    /// A name that this crate knows: a code, a path, a unit; or what the caller calls a file.
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

impl From<u64> for Param {
    fn from(value: u64) -> Self {
        Self::Integer(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

/// Named values for a finding's message, in the order of the rule's list of names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params(Vec<(Cow<'static, str>, Param)>);

impl Params {
    /// Names with their values.
    pub(crate) fn of(named: impl IntoIterator<Item = (&'static str, Param)>) -> Self {
        Self(named.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// Names with their texts.
    #[inline(never)]
    pub(crate) fn texts(named: &[(&'static str, &str)]) -> Self {
        Self::of(named.iter().map(|(name, text)| (*name, (*text).to_owned().into())))
    }

    /// The value of a name, if the finding has it.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Gives a name a value, instead of the one it has.
    pub(crate) fn set(&mut self, name: &'static str, value: impl Into<Param>) {
        let at = self.0.partition_point(|(known, _)| known.as_ref() < name);
        match self.0.get_mut(at).filter(|(known, _)| *known == name) {
            Some((_, known)) => *known = value.into(),
            None => self.0.insert(at, (name.into(), value.into())),
        }
    }

    /// One more name, with its value.
    pub(crate) fn push(&mut self, name: String, value: Param) {
        self.0.push((name.into(), value));
    }

    /// Every name with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Param)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
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

impl FixKind {
    /// The name in JSON and in tables of findings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Confirm => "confirm",
        }
    }
}

/// What a fix puts into a listing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Proposal {
    /// A text or a number.
    Value(Param),
    /// A list of codes.
    List(Vec<Cow<'static, str>>),
    /// An object.
    Object(Params),
}

impl<T: Into<Param>> From<T> for Proposal {
    fn from(value: T) -> Self {
        Self::Value(value.into())
    }
}

/// How the place a finding names could be put right.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Fix {
    /// Whether a person has to agree.
    pub kind: FixKind,
    /// What to do.
    #[serde(flatten)]
    pub edit: Edit,
}

/// What a value states about another field than its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Statement {
    /// JSON Pointer to where it belongs.
    pub to: String,
    /// What is stated there, as JSON.
    #[schemars(with = "serde_json::Value")]
    pub value: Proposal,
}

/// One change to a listing.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "op")]
pub enum Edit {
    /// Put this value there instead.
    Set {
        /// The new value, as JSON.
        #[schemars(with = "serde_json::Value")]
        value: Proposal,
        /// What the old value states besides, each thing at its own place: "secteur 2 OPTAM" is a sector and an option.
        #[serde(default)]
        also: Vec<Statement>,
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
        #[schemars(with = "serde_json::Value")]
        value: Proposal,
    },
}

impl Serialize for Fix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (op, name, to, value) = match &self.edit {
            Edit::Set { value, .. } => ("set", None, None, Some(value)),
            Edit::Rename { name } => ("rename", Some(name), None, None),
            Edit::Remove => ("remove", None, None, None),
            Edit::Move { to } => ("move", None, Some(to), None),
            Edit::Restate { to, value } => ("restate", None, Some(to), Some(value)),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", self.kind.name())?;
        map.serialize_entry("op", op)?;
        name.iter().try_for_each(|name| map.serialize_entry("name", name))?;
        to.iter().try_for_each(|to| map.serialize_entry("to", to.as_str()))?;
        value.iter().try_for_each(|value| map.serialize_entry("value", value))?;
        match &self.edit {
            Edit::Set { also, .. } if !also.is_empty() => map.serialize_entry("also", also)?,
            _ => {}
        }
        map.end()
    }
}

impl Fix {
    /// A lossless move of the value.
    pub fn safe_move(to: impl Into<String>) -> Self {
        Self { kind: FixKind::Safe, edit: Edit::Move { to: to.into() } }
    }

    /// A lossless statement of the value somewhere else.
    pub fn safe_restate(to: impl Into<String>, value: impl Into<Proposal>) -> Self {
        Self { kind: FixKind::Safe, edit: Edit::Restate { to: to.into(), value: value.into() } }
    }

    /// A lossless change of the value.
    pub fn safe(value: impl Into<Proposal>) -> Self {
        Self::set(FixKind::Safe, value)
    }

    /// A change of the value that a person has to agree to.
    pub fn confirm(value: impl Into<Proposal>) -> Self {
        Self::set(FixKind::Confirm, value)
    }

    /// A change of the value.
    pub(crate) fn set(kind: FixKind, value: impl Into<Proposal>) -> Self {
        Self { kind, edit: Edit::Set { value: value.into(), also: Vec::new() } }
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

impl Finding {
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
            cfg!(not(feature = "sources")) || self.rule.params.contains(&name),
            "{} has no parameter {name}",
            self.rule.code
        );
        self.params.0.push((name.into(), value.into()));
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

    /// Proposes what a text certainly means, and names what is odd about it in those rules whose message says so.
    #[must_use]
    pub(crate) fn mending(self, text: &str, meant: &str) -> Self {
        self.odd(pattern::of(text, meant)).fix(Fix::safe(meant.to_owned()))
    }

    /// Names what is odd about a value, in those rules whose message says so.
    #[must_use]
    pub(crate) fn odd(self, pattern: Option<&'static str>) -> Self {
        match pattern {
            // Every register names the same parameters, and every build speaks French.
            Some(pattern) if around(self.rule.message.fr, "{pattern}").is_some() => {
                self.with("pattern", pattern)
            }
            _ => self,
        }
    }

    /// The finding under a profile.
    pub(crate) fn under(self, profile: Profile) -> Finding {
        let severity = self.severity.unwrap_or_else(|| self.rule.severity.under(profile));
        Finding { rule: self.rule, severity, path: self.path, params: self.params, fix: self.fix }
    }
}
