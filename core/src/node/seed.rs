//! Reading JSON into a part that is already there.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};

use super::{Node, Passed, Raw, refuse};
use crate::{
    At, Context,
    ids::nir,
    rules::{
        fmt::{fmt_003, fmt_009},
        idt::idt_006,
    },
};

/// Reads a JSON value into a node.
pub(crate) struct Seed<'n, 'p, 'c, 'o, N> {
    pub(crate) node: &'n mut N,
    pub(crate) at: At<'p>,
    pub(crate) cx: &'c mut Context<'o>,
}

impl<'de, N: Node<'de>> DeserializeSeed<'de> for Seed<'_, '_, '_, '_, N> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        self.node.read_json(json, self.at, self.cx)
    }
}

/// A section: a JSON object with named fields.
pub(crate) trait Object<'a> {
    /// The names of its fields.
    const KEYS: &'static [&'static str];

    /// Reads the next value of `map` into the field at a position.
    fn read_field<A: MapAccess<'a>>(
        &mut self,
        position: usize,
        map: &mut A,
        at: At<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), A::Error>;
}

/// Reads a JSON object into a section: unknown fields, repeated fields and other types are findings.
pub(crate) struct ObjectSeed<'n, 'p, 'c, 'o, S> {
    pub(crate) section: &'n mut S,
    pub(crate) at: At<'p>,
    pub(crate) cx: &'c mut Context<'o>,
}

/// What stood where an object was meant.
pub(crate) enum Stood {
    Object,
    Null,
    Other,
}

impl<'de, S: Object<'de>> ObjectSeed<'_, '_, '_, '_, S> {
    pub(crate) fn read<D: Deserializer<'de>>(self, json: D) -> Result<Stood, D::Error> {
        json.deserialize_any(ObjectVisitor(self, PhantomData))
    }
}

struct ObjectVisitor<'n, 'p, 'c, 'o, 'de, S>(ObjectSeed<'n, 'p, 'c, 'o, S>, PhantomData<&'de ()>);

impl<'de, S: Object<'de>> ObjectVisitor<'_, '_, '_, '_, 'de, S> {
    fn refuse(self, raw: &Raw<'_>) -> Stood {
        refuse(raw, "object", self.0.at, self.0.cx);
        Stood::Other
    }
}

impl<'de, S: Object<'de>> Visitor<'de> for ObjectVisitor<'_, '_, '_, '_, 'de, S> {
    type Value = Stood;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Stood, A::Error> {
        let ObjectSeed { section, at, cx } = self.0;
        let mut seen = 0_u64;
        while let Some(Key(key)) = map.next_key()? {
            let Some(position) = S::KEYS.iter().position(|known| *known == key) else {
                cx.report(fmt_003::unknown_field(at, &key, S::KEYS));
                let passed: Passed = map.next_value()?;
                if passed.holds_nir || nir::stands_in(&key) {
                    cx.report(idt_006::found(at.key(&fmt_003::shown(&key))));
                }
                continue;
            };
            let bit = 1 << position;
            if seen & bit != 0 {
                let passed: Passed = map.next_value()?;
                cx.report(fmt_009::repeated_key(at.key(&key)));
                if passed.holds_nir {
                    cx.report(idt_006::found(at.key(&key)));
                }
                continue;
            }
            seen |= bit;
            section.read_field(position, &mut map, at, cx)?;
        }
        Ok(Stood::Object)
    }

    fn visit_unit<E: Error>(self) -> Result<Stood, E> {
        Ok(Stood::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Stood, E> {
        Ok(self.refuse(&Raw::Boolean(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Stood, E> {
        Ok(self.refuse(&Raw::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Stood, E> {
        Ok(self.refuse(&Raw::from(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Stood, E> {
        Ok(self.refuse(&Raw::Number(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Stood, E> {
        Ok(self.refuse(&Raw::Text(Cow::Borrowed(value))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Stood, A::Error> {
        Ok(self.refuse(&Raw::Array(Passed::over_items(seq)?)))
    }
}

/// A key, borrowed where the text allows.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Borrowed(key)))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Owned(key.to_owned())))
    }
}
