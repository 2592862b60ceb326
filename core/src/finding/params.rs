//! Named values of a finding, for its message.

use schemars::JsonSchema;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
    ser::SerializeMap,
};
use std::{borrow::Cow, fmt};

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
pub struct Params(pub(super) Vec<(Cow<'static, str>, Param)>);

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

impl<'de> Deserialize<'de> for Params {
    /// Reads an object, in the order in which it is written.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Names)
    }
}

struct Names;

impl<'de> Visitor<'de> for Names {
    type Value = Params;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Params, A::Error> {
        let mut named = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, _>()? {
            named.push((name.into(), value));
        }
        Ok(Params(named))
    }
}
