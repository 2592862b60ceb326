//! JSON that no field takes.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

use crate::ids::nir;

/// JSON that is passed over: nothing is kept of it, but a social security number in it is noticed, be it a key.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Passed {
    pub(crate) holds_nir: bool,
}

impl Passed {
    /// Passes over the items of an array.
    pub(crate) fn over_items<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<Self, A::Error> {
        let mut passed = Self::default();
        while let Some(item) = seq.next_element::<Self>()? {
            passed.holds_nir |= item.holds_nir;
        }
        Ok(passed)
    }

    /// Passes over the fields of an object.
    pub(crate) fn over_fields<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut passed = Self::default();
        while let Some((key, value)) = map.next_entry::<Self, Self>()? {
            passed.holds_nir |= key.holds_nir | value.holds_nir;
        }
        Ok(passed)
    }
}

impl<'de> Deserialize<'de> for Passed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PassedVisitor)
    }
}

struct PassedVisitor;

impl<'de> Visitor<'de> for PassedVisitor {
    type Value = Passed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Passed, E> {
        Ok(Passed::default())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Passed, E> {
        Ok(Passed::default())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Passed, E> {
        Ok(Passed { holds_nir: nir::is_integer(value) })
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Passed, E> {
        Ok(Passed { holds_nir: i64::try_from(value).is_ok_and(nir::is_integer) })
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Passed, E> {
        Ok(Passed { holds_nir: nir::is_decimal(value) })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Passed, E> {
        Ok(Passed { holds_nir: nir::stands_in(value) })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Passed, A::Error> {
        Passed::over_items(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Passed, A::Error> {
        Passed::over_fields(map)
    }
}
