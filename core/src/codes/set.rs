//! A set of codes of one closed list.

use std::{borrow::Cow, fmt, marker::PhantomData};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::Code;

/// A set of codes of one closed list, kept in the list's order.
///
/// One word, no allocation. An empty set means that nothing was stated: it is never read as "none of them".
///
/// ```
/// use praticable::codes::{CodeSet, closed::PaymentMethod};
///
/// let mut methods = CodeSet::default();
/// assert!(methods.insert(PaymentMethod::Cash));
/// assert!(!methods.insert(PaymentMethod::Cash), "a set holds a code once");
/// assert!(methods.contains(PaymentMethod::Cash));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CodeSet<C>(u32, PhantomData<C>);

impl<C: Code> CodeSet<C> {
    /// Adds a code; `false` if the set held it already.
    pub fn insert(&mut self, code: C) -> bool {
        let bit = 1 << code.index();
        let new = self.0 & bit == 0;
        self.0 |= bit;
        new
    }

    /// Whether the set holds a code.
    pub fn contains(&self, code: C) -> bool {
        self.0 & (1 << code.index()) != 0
    }

    /// Whether nothing was stated.
    pub const fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// How many codes it holds.
    pub const fn len(&self) -> usize {
        self.0.count_ones() as usize
    }

    /// The codes, in the list's order.
    pub fn iter(&self) -> impl Iterator<Item = C> {
        C::ALL.iter().copied().filter(|code| self.contains(*code))
    }
}

impl<C> Default for CodeSet<C> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<C: Code> FromIterator<C> for CodeSet<C> {
    fn from_iter<I: IntoIterator<Item = C>>(codes: I) -> Self {
        let mut set = Self::default();
        for code in codes {
            set.insert(code);
        }
        set
    }
}

impl<C: Code> fmt::Debug for CodeSet<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|code| code.entry().wire)).finish()
    }
}

impl<C: Code + Serialize> Serialize for CodeSet<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, C: Code + Deserialize<'de>> Deserialize<'de> for CodeSet<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut set = Self::default();
        for code in Vec::<C>::deserialize(deserializer)? {
            if !set.insert(code) {
                return Err(Error::custom(format_args!("`{}` stands twice", code.entry().wire)));
            }
        }
        Ok(set)
    }
}

impl<C: JsonSchema> JsonSchema for CodeSet<C> {
    fn schema_name() -> Cow<'static, str> {
        format!("SetOf{}", C::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<C>(), "uniqueItems": true })
    }
}
