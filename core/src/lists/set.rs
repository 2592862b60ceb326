//! A set of codes of one closed list.

use std::{borrow::Cow, fmt, marker::PhantomData};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::lists::Code;

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
    /// The set that has the codes at these positions, each a bit.
    pub(crate) const fn from_bits(bits: u32) -> Self {
        Self(bits, PhantomData)
    }

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::closed::PaymentMethod::{self, Card, Cash, Online};

    type Methods = CodeSet<PaymentMethod>;

    fn read(json: &str) -> Result<Methods, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn a_set_holds_a_code_once() {
        let mut set = Methods::default();
        assert!(set.insert(Card));
        assert!(!set.insert(Card));
        assert_eq!(set.len(), 1);
        assert!(set.contains(Card));
        assert!(!set.contains(Cash));
    }

    #[test]
    fn nothing_stated_is_empty() {
        let set = Methods::default();
        assert!(set.is_empty());
        assert_eq!(set.len(), 0);
        assert_eq!(set.iter().next(), None);
    }

    #[test]
    fn codes_come_in_the_order_of_the_list() {
        let set: Methods = [Online, Cash, Card].into_iter().collect();
        assert!(set.iter().eq([Cash, Card, Online]));
        assert_eq!(format!("{set:?}"), r#"{"cash", "card", "online"}"#);
    }

    #[test]
    fn every_code_fits() {
        let set: Methods = PaymentMethod::ALL.iter().copied().collect();
        assert_eq!(set.len(), PaymentMethod::ALL.len());
    }

    #[test]
    fn json_reads_back() {
        let set = read(r#"["online", "cash"]"#).unwrap();
        let json = serde_json::to_string(&set).unwrap();
        assert_eq!(json, r#"["cash","online"]"#);
        assert_eq!(read(&json).unwrap(), set);
    }

    #[test]
    fn a_code_that_stands_twice_is_refused() {
        let error = read(r#"["cash", "card", "cash"]"#).unwrap_err();
        assert!(error.to_string().contains("`cash` stands twice"), "{error}");
    }

    #[test]
    fn an_unknown_code_is_refused() {
        assert!(read(r#"["barter"]"#).is_err());
    }
}
