//! Any JSON value, just far enough to say what it is.

use std::borrow::Cow;

use super::Tape;
use crate::{
    At, Context,
    ids::nir,
    rules::{fmt::fmt_002, idt::idt_006},
};

/// A JSON value of any type. Scalars keep their value, borrowed where the text allows; of arrays and objects nothing is
/// kept, but a social security number in them is noticed.
#[derive(Debug)]
pub(crate) enum Raw<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(Cow<'a, str>),
    Array { holds_nir: bool },
    Object { holds_nir: bool },
}

impl<'a> Raw<'a> {
    /// Takes a value from a tape; `None` for a social security number that is no text, which is reported here. Texts are
    /// searched by whoever reads them.
    pub(crate) fn take(tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        let raw = tape.take();
        if !matches!(raw, Self::Text(_)) && raw.holds_nir() {
            cx.report(idt_006::found(at));
            return None;
        }
        Some(raw)
    }

    /// The JSON name of its type.
    pub(crate) const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::Number(_) => "number",
            Self::Text(_) => "string",
            Self::Array { .. } => "array",
            Self::Object { .. } => "object",
        }
    }

    /// The text, if it is one.
    pub(crate) fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.into_owned()),
            _ => None,
        }
    }

    /// Whether a social security number stands in it, whatever its type.
    pub(crate) fn holds_nir(&self) -> bool {
        match self {
            Self::Null | Self::Boolean(_) => false,
            Self::Integer(value) => nir::is_integer(*value),
            Self::Number(value) => nir::is_decimal(*value),
            Self::Text(text) => nir::stands_in(text),
            Self::Array { holds_nir } | Self::Object { holds_nir } => *holds_nir,
        }
    }

    /// Reports that a value is of another type than the one that is meant. `null` says nothing, and is no fault.
    pub(crate) fn refuse(&self, meant: &'static str, at: At<'_>, cx: &mut Context<'_>) {
        if self.holds_nir() {
            cx.report(idt_006::found(at));
        } else if !matches!(self, Self::Null) {
            cx.report(fmt_002::wrong_type(at, meant, self.type_name()));
        }
    }
}
