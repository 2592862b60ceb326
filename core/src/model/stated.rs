//! What it means that a part of a listing is missing.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use smallvec::{Array, SmallVec};

use crate::{
    ids::{
        Adeli, BanId, Date, Email, Finess, InseeCode, Language, NosCode, OpeningHours, Phone,
        PostalCode, Rpps, Scope, Siret, Uuid, WebAddress,
    },
    lists::{Code, CodeSet},
};

/// A part of a listing, which may be missing.
pub(crate) trait Stated {
    /// Whether anything was stated here. Nothing stated is missing: it is not unknown, and it is not no.
    fn is_stated(&self) -> bool;

    /// Whether it says that something is there. Zero, no, none and unknown are statements that do not.
    fn affirms(&self) -> bool {
        self.is_stated()
    }
}

/// What an optional field holds.
pub(crate) trait Value {
    /// Whether it says that something is there, rather than no, none or unknown.
    fn affirms(&self) -> bool {
        true
    }
}

impl<T: Value> Stated for Option<T> {
    fn is_stated(&self) -> bool {
        self.is_some()
    }

    fn affirms(&self) -> bool {
        self.as_ref().is_some_and(Value::affirms)
    }
}

impl<A: Array> Stated for SmallVec<A> {
    fn is_stated(&self) -> bool {
        !self.is_empty()
    }
}

impl<C: Code> Stated for CodeSet<C> {
    fn is_stated(&self) -> bool {
        !self.is_empty()
    }
}

impl<C: Code> Value for C {
    fn affirms(&self) -> bool {
        !matches!(self.entry().wire, "no" | "none" | "unknown" | "not_applicable")
    }
}

impl Value for i32 {
    fn affirms(&self) -> bool {
        *self != 0
    }
}

/// Values that are there when they are stated.
macro_rules! values {
    ($($value:ty),+ $(,)?) => { $(impl Value for $value {})+ };
}

values! {
    f64, Cow<'_, str>, Date, Adeli, BanId, Email<'_>, Finess, InseeCode, Language, NosCode, OpeningHours<'_>, Phone,
    PostalCode, Rpps, Scope<'_>, Siret, Uuid, WebAddress<'_>,
}

/// Whether a field is left out of JSON.
pub(crate) fn is_missing(part: &impl Stated) -> bool {
    !part.is_stated()
}

/// Reads `null` as missing, in every field.
pub(crate) fn null_is_missing<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    json: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(json)?.unwrap_or_default())
}
