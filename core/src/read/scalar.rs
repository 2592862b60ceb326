//! Single values: answers, codes, numbers, dates, identifiers, texts.

use std::{borrow::Cow, fmt::Write};

use super::{Leaves, Node, Raw, Tape};
use crate::{
    At, Context, Date, Fix, FixKind, Param,
    compact::decimal,
    finding::{Draft, rule::Rule},
    ids::{
        Adeli, BanId, DateOrder, Finess, InseeCode, NosCode, PostalCode, Rpps, Scope, Siret, Uuid,
        nir,
    },
    lists::Form,
    model::{registry, stated::Value},
    read::{measure, text},
    rules::{adr, fmt, idt},
};

/// A single value.
pub(crate) trait Scalar<'a>: Value + Sized {
    /// The JSON type it is written as.
    const TYPE: &'static str = "string";

    /// Reads text. What cannot be read is a finding and `None`.
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self>;

    /// Reads a JSON value. `null` is missing; another type is a finding and `None`.
    fn from_raw(raw: Raw<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        match raw {
            Raw::Null => None,
            Raw::Text(text) => Self::from_text(text, Form::Json, at, cx),
            other => {
                cx.report(fmt::fmt_002::wrong_type(at, Self::TYPE, other.type_name()));
                None
            }
        }
    }

    /// Takes a value from a tape.
    fn take(tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        Self::from_raw(Raw::take(tape, at, cx)?, at, cx)
    }

    /// Writes the table's spelling.
    fn write(&self, out: &mut String);
}

impl<'a, T: Scalar<'a>> Node<'a> for Option<T> {
    fn read_json(&mut self, tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) {
        *self = T::take(tape, at, cx);
    }

    #[inline(never)]
    fn read_cell(&mut self, _: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) {
        *self = T::from_text(cell, Form::Table, at, cx);
    }

    fn write_cell(&self, _: &[u8], out: &mut String) {
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn leaves(leaves: &mut Leaves<'_>) {
        leaves.leaf();
    }
}

/// Reports a text that could not be read, unless something graver explains it: a social security number, or a cell that
/// a spreadsheet ruined.
pub(crate) fn unreadable(
    text: &str,
    form: Form,
    at: At<'_>,
    cx: &mut Context<'_>,
    otherwise: Draft,
) {
    if form.is_table() && text::is_missing_token(text) {
        return;
    }
    match text::ruin(text, form, at) {
        Some(graver) => cx.report(graver),
        None => cx.report(otherwise),
    }
}

/// An identifier, as reading sees it.
trait Identifier: Copy + std::fmt::Display + Sized {
    /// The exact form.
    fn exact(text: &str) -> Option<Self>;
    /// What a decorated text certainly means.
    fn mended(text: &str) -> Option<Self>;
    /// The rule that speaks of a wrong form.
    fn rule() -> &'static Rule;
    /// What is said of a text that was mended.
    fn mending(_text: &str, at: At<'_>) -> Draft {
        Self::rule().at(at)
    }
    /// What is said of a text that is no such identifier.
    fn refused(_text: &str, at: At<'_>) -> Draft {
        Self::rule().at(at)
    }
}

macro_rules! identifiers {
    ($($type:ident: $rule:path, $mend:expr $(, mending $mending:path)? $(, refused $refused:path)?;)+) => {$(
        impl Identifier for $type {
            fn exact(text: &str) -> Option<Self> {
                Self::new(text)
            }

            fn mended(text: &str) -> Option<Self> {
                let mend: fn(&str) -> Option<Self> = $mend;
                mend(text)
            }

            fn rule() -> &'static Rule {
                &$rule
            }

            $(fn mending(text: &str, at: At<'_>) -> Draft {
                $mending(text, at)
            })?

            $(fn refused(text: &str, at: At<'_>) -> Draft {
                $refused(text, at)
            })?
        }

        impl<'a> Scalar<'a> for $type {
            fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
                identifier(&text, form, at, cx)
            }

            fn write(&self, out: &mut String) {
                out.push_str(self.as_str());
            }
        }
    )+};
}

identifiers! {
    Rpps: idt::idt_001::RULE, Self::mend;
    Adeli: fmt::fmt_007::RULE, Self::mend;
    Siret: idt::idt_003::RULE, Self::mend, refused idt::idt_007::no_siret;
    Finess: idt::idt_004::RULE, Self::mend, refused idt::idt_007::no_finess;
    Uuid: fmt::fmt_007::RULE, |text| Self::new(text.trim());
    BanId: fmt::fmt_007::RULE, |text| Self::new(text.trim());
    PostalCode: adr::adr_001::RULE, Self::mend, mending adr::adr_001::mending, refused adr::adr_001::refused;
    InseeCode: adr::adr_002::RULE, Self::mend, refused adr::adr_002::refused;
}

fn identifier<I: Identifier>(
    text: &str,
    form: Form,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Option<I> {
    let exact = I::exact(text);
    if exact.is_some() && !is_nir_in_disguise(text) {
        return exact;
    }
    // Mending could leave one out without a word.
    if nir::stands_in(text) {
        cx.report(idt::idt_006::found(at));
        return None;
    }
    let mended = I::mended(text);
    match mended {
        Some(id) => cx.report(I::mending(text, at).mending(text, &id.to_string())),
        None => unreadable(text, form, at, cx, I::refused(text, at)),
    }
    mended
}

/// Whether an identifier of the right form is a social security number all the same: those that are long enough are
/// telephone numbers and address keys. A UUID is random, so what it looks like means nothing.
fn is_nir_in_disguise(text: &str) -> bool {
    text.len() > 15 && Uuid::new(text).is_none() && nir::stands_in(text)
}

impl<'a> Scalar<'a> for NosCode {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        Self::new(&text).or_else(|| {
            let (draft, meant) = fmt::fmt_004::misspelt_official(&text, at);
            match meant {
                Some(_) => cx.report(draft),
                None => unreadable(&text, form, at, cx, draft),
            }
            meant
        })
    }

    fn write(&self, out: &mut String) {
        out.push_str(self.as_str());
    }
}

/// The table's word for a provenance that speaks for the whole listing, whose JSON Pointer is empty.
const WHOLE: &str = "tout";

impl<'a> Scalar<'a> for Scope<'a> {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        let pointer = if form.is_table() && text == WHOLE { Cow::Borrowed("") } else { text };
        let exact = Self::new(pointer.clone()).filter(|_| !nir::stands_in(&pointer));
        exact.or_else(|| {
            unreadable(&pointer, form, at, cx, fmt::fmt_007::RULE.at(at));
            None
        })
    }

    fn write(&self, out: &mut String) {
        out.push_str(if self.as_str().is_empty() { WHOLE } else { self.as_str() });
    }
}

impl<'a> Scalar<'a> for Date {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        text.parse().ok().or_else(|| {
            if form.is_table() && Self::is_empty_marker(&text) {
                return None;
            }
            let order = if form.is_table() { cx.date_order(at) } else { DateOrder::Unsettled };
            let mended = Self::mend(&text, order);
            if order == DateOrder::Unsettled {
                cx.note_date(at, &text);
            }
            if let Some(date) = mended {
                cx.report(fmt::fmt_008::respelt(at, &text, order, date));
            } else {
                let meant = if form.is_table() {
                    Self::propose_for_cell(&text, order, cx.today())
                } else {
                    Self::propose(&text)
                };
                unreadable(&text, form, at, cx, fmt::fmt_008::no_date(at, meant));
            }
            mended
        })
    }

    fn write(&self, out: &mut String) {
        // INVARIANT: writing to a string does not fail.
        let _ = write!(out, "{self}");
    }
}

impl<'a> Scalar<'a> for i32 {
    const TYPE: &'static str = "integer";

    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        let exact = if form.is_table() { text.parse().ok() } else { None };
        exact.or_else(|| whole(number(&text, form, at, cx, Self::TYPE)?))
    }

    fn from_raw(raw: Raw<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        match raw {
            Raw::Null => None,
            Raw::Integer(value) => Some(saturate(value)),
            Raw::Number(value) if whole(value).is_some() => whole(value),
            Raw::Text(text) => Self::from_text(text, Form::Json, at, cx),
            other => {
                cx.report(fmt::fmt_002::wrong_type(at, Self::TYPE, other.type_name()));
                None
            }
        }
    }

    fn write(&self, out: &mut String) {
        let _ = write!(out, "{self}");
    }
}

/// A number too large to hold keeps its side, so that its range is what is wrong with it.
fn saturate(value: i64) -> i32 {
    i32::try_from(value).unwrap_or(if value < 0 { i32::MIN } else { i32::MAX })
}

#[expect(clippy::cast_possible_truncation, reason = "a float cast saturates, as `saturate` does")]
fn whole(value: f64) -> Option<i32> {
    (value.fract() == 0.0).then_some(value as i32)
}

impl<'a> Scalar<'a> for f64 {
    const TYPE: &'static str = "number";

    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        number(&text, form, at, cx, Self::TYPE)
    }

    fn from_raw(raw: Raw<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        match raw {
            Raw::Null => None,
            #[expect(clippy::cast_precision_loss, reason = "no field has a range beyond 2^53")]
            Raw::Integer(value) => Some(value as Self),
            Raw::Number(value) => Some(value),
            Raw::Text(text) => Self::from_text(text, Form::Json, at, cx),
            other => {
                cx.report(fmt::fmt_002::wrong_type(at, Self::TYPE, other.type_name()));
                None
            }
        }
    }

    fn write(&self, out: &mut String) {
        out.push_str(&decimal::write(*self));
    }
}

/// Reads a text as the number that is `meant`. In the table that is what a number is; in JSON it should have been one, and
/// what it means is a finding, as it is in the table for a number with its unit.
#[inline(never)]
fn number(
    text: &str,
    form: Form,
    at: At<'_>,
    cx: &mut Context<'_>,
    meant: &'static str,
) -> Option<f64> {
    if nir::stands_in(text) {
        cx.report(idt::idt_006::found(at));
        return None;
    }
    let fits = |value: &f64| meant != i32::TYPE || whole(*value).is_some();
    if form.is_table()
        && let Some(exact) = decimal::read(text).filter(fits)
    {
        return Some(exact);
    }
    let draft = fmt::fmt_002::wrong_type(at, meant, "string");
    let unit = registry::at(&at.to_string()).and_then(|field| field.unit);
    let Some((value, kind)) = measure::read(text, unit).filter(|(value, _)| fits(value)) else {
        unreadable(text, form, at, cx, draft);
        return None;
    };
    let whole = whole(value).filter(|whole| f64::from(*whole).total_cmp(&value).is_eq());
    let proposal = whole.map_or(Param::Number(value), Param::from);
    cx.report(draft.fix(Fix::set(kind, proposal)));
    (kind == FixKind::Safe).then_some(value)
}

impl<'a> Scalar<'a> for Cow<'a, str> {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        text::read(text, form, at, cx)
    }

    fn write(&self, out: &mut String) {
        text::write_cell(self, out);
    }
}
