//! Corrections that a finding proposes.

use super::{Param, Params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeMap};
use std::borrow::Cow;

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
