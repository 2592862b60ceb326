//! Any JSON value, just far enough to say what it is.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

use super::Passed;
use crate::{
    At, Context,
    ids::nir,
    rules::{fmt::fmt_002, idt::idt_006},
};

/// A JSON value of any type. Scalars keep their value, borrowed where the text allows; arrays and objects are passed over.
#[derive(Debug)]
pub(crate) enum Raw<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(Cow<'a, str>),
    Array(Passed),
    Object(Passed),
}

impl Raw<'_> {
    /// The JSON name of its type.
    pub(crate) const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::Number(_) => "number",
            Self::Text(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }

    /// Whether a social security number stands in it, whatever its type.
    fn holds_nir(&self) -> bool {
        match self {
            Self::Null | Self::Boolean(_) => false,
            Self::Integer(value) => nir::is_integer(*value),
            Self::Number(value) => nir::is_decimal(*value),
            Self::Text(text) => nir::stands_in(text),
            Self::Array(passed) | Self::Object(passed) => passed.holds_nir,
        }
    }
}

impl From<u64> for Raw<'_> {
    fn from(value: u64) -> Self {
        Self::Integer(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

/// Reads a value of any type; `None` for a social security number that is no text, which is reported here. Texts are
/// searched by whoever reads them.
pub(crate) fn read_raw<'a, D: Deserializer<'a>>(
    json: D,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Result<Option<Raw<'a>>, D::Error> {
    let raw = Raw::deserialize(json)?;
    if !matches!(raw, Raw::Text(_)) && raw.holds_nir() {
        cx.report(idt_006::found(at));
        return Ok(None);
    }
    Ok(Some(raw))
}

/// Reports a value of another type than the one that is meant.
pub(crate) fn refuse(raw: &Raw<'_>, meant: &'static str, at: At<'_>, cx: &mut Context<'_>) {
    cx.report(if raw.holds_nir() {
        idt_006::found(at)
    } else {
        fmt_002::wrong_type(at, meant, raw)
    });
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Raw::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Raw::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Raw::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Raw::Number(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Raw::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Raw::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        Passed::over_items(seq).map(Raw::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Passed::over_fields(map).map(Raw::Object)
    }
}
