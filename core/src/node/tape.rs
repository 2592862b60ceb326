//! JSON as a flat run of tokens.
//!
//! A text is parsed once, by `serde_json`, into one vector; the parts of a listing then take their tokens from it. So the
//! readers are ordinary functions instead of a visitor for every type, which keeps the browser's copy small, and a fault
//! in the data cannot stop the reading: only broken JSON can, before it has begun.

use std::{borrow::Cow, fmt, vec};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};

use super::Raw;
use crate::ids::nir;

/// One token. What stands in an array or an object follows it.
#[derive(Debug)]
enum Token<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(Cow<'a, str>),
    /// An array of so many items.
    Array(usize),
    /// An object of so many fields: a text, then a value each.
    Object(usize),
}

/// The tokens of one JSON text, taken from the front.
#[derive(Debug)]
pub(crate) struct Tape<'a> {
    tokens: vec::IntoIter<Token<'a>>,
}

impl<'a> Tape<'a> {
    /// Parses a JSON text. An error is broken JSON, or JSON nested too deeply.
    pub(crate) fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        let mut tokens = Vec::new();
        let mut json = serde_json::Deserializer::from_str(text);
        Recorder(&mut tokens).deserialize(&mut json)?;
        json.end()?;
        Ok(Self { tokens: tokens.into_iter() })
    }

    /// Takes a value of any type; what stands in an array or an object is passed over.
    pub(crate) fn take(&mut self) -> Raw<'a> {
        match self.tokens.next() {
            // INVARIANT: readers take one value for each that was announced.
            None | Some(Token::Null) => Raw::Null,
            Some(Token::Boolean(value)) => Raw::Boolean(value),
            Some(Token::Integer(value)) => Raw::Integer(value),
            Some(Token::Number(value)) => Raw::Number(value),
            Some(Token::Text(text)) => Raw::Text(text),
            Some(Token::Array(items)) => Raw::Array { holds_nir: self.pass(items) },
            Some(Token::Object(fields)) => Raw::Object { holds_nir: self.pass(fields * 2) },
        }
    }

    /// Enters an array: how many items follow. Any other value is taken and handed back.
    pub(crate) fn array(&mut self) -> Result<usize, Raw<'a>> {
        match self.tokens.as_slice().first() {
            Some(Token::Array(items)) => {
                let items = *items;
                self.tokens.next();
                Ok(items)
            }
            _ => Err(self.take()),
        }
    }

    /// Enters an object: how many fields follow, each a [key](Self::key) and a value. Any other value is taken and handed
    /// back.
    pub(crate) fn object(&mut self) -> Result<usize, Raw<'a>> {
        match self.tokens.as_slice().first() {
            Some(Token::Object(fields)) => {
                let fields = *fields;
                self.tokens.next();
                Ok(fields)
            }
            _ => Err(self.take()),
        }
    }

    /// Takes the key of a field.
    pub(crate) fn key(&mut self) -> Cow<'a, str> {
        match self.tokens.next() {
            Some(Token::Text(key)) => key,
            // INVARIANT: a key is recorded as a text.
            _ => Cow::Borrowed(""),
        }
    }

    /// Passes over so many values; whether a social security number stands in one of them, be it a key.
    pub(super) fn pass(&mut self, mut values: usize) -> bool {
        let mut holds_nir = false;
        while values > 0
            && let Some(token) = self.tokens.next()
        {
            values -= 1;
            match token {
                Token::Null | Token::Boolean(_) => {}
                Token::Integer(value) => holds_nir |= nir::is_integer(value),
                Token::Number(value) => holds_nir |= nir::is_decimal(value),
                Token::Text(text) => holds_nir |= nir::stands_in(&text),
                Token::Array(items) => values += items,
                Token::Object(fields) => values += fields * 2,
            }
        }
        holds_nir
    }
}

/// Records a value at the end of a tape.
struct Recorder<'t, 'a>(&'t mut Vec<Token<'a>>);

impl<'a> Recorder<'_, 'a> {
    /// Announces an array or an object, records what stands in it, and says how much it was.
    fn record<E>(
        self,
        announce: impl FnOnce(usize) -> Token<'a>,
        inside: impl FnOnce(&mut Vec<Token<'a>>) -> Result<usize, E>,
    ) -> Result<(), E> {
        let position = self.0.len();
        self.0.push(Token::Null);
        let count = inside(self.0)?;
        if let Some(token) = self.0.get_mut(position) {
            *token = announce(count);
        }
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "the form that a visitor gives its answers in")]
    fn push<E>(self, token: Token<'a>) -> Result<(), E> {
        self.0.push(token);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.push(Token::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.push(Token::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.push(Token::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.push(Token::Integer(i64::try_from(value).unwrap_or(i64::MAX)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.push(Token::Number(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.push(Token::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.push(Token::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.record(Token::Array, |tokens| {
            let mut count = 0;
            while items.next_element_seed(Recorder(&mut *tokens))?.is_some() {
                count += 1;
            }
            Ok(count)
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        self.record(Token::Object, |tokens| {
            let mut count = 0;
            while fields.next_key_seed(Recorder(&mut *tokens))?.is_some() {
                fields.next_value_seed(Recorder(&mut *tokens))?;
                count += 1;
            }
            Ok(count)
        })
    }
}
