//! JSON as a flat run of tokens.
//!
//! A text is [parsed](super::json) once, into one vector; the parts of a listing then take their tokens from it. So the
//! readers are ordinary functions instead of a visitor for every type, which keeps the browser's copy small, and a fault
//! in the data cannot stop the reading: only broken JSON can, before it has begun.

use std::{borrow::Cow, vec};

use super::{
    Raw,
    json::{self, Broken},
};
use crate::ids::nir;

/// One token. What stands in an array or an object follows it.
#[derive(Debug)]
pub(super) enum Token<'a> {
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
    pub(crate) fn parse(text: &'a str) -> Result<Self, Broken> {
        Ok(Self { tokens: json::parse(text)?.into_iter() })
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

    /// Whether the next value is an array.
    #[cfg(feature = "table")]
    pub(crate) fn is_array(&self) -> bool {
        matches!(self.tokens.as_slice().first(), Some(Token::Array(_)))
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
