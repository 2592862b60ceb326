//! Free text, and the damage that files do to it.

use std::borrow::Cow;

use crate::{
    At, Context, Fix,
    finding::Draft,
    ids::nir,
    lists::Form,
    read::names,
    rules::{
        fmt::{fmt_007, fmt_012, fmt_013, fmt_014},
        idt::idt_006,
    },
    text::{damage, fold::lower, marks::Marks},
};

/// Cells that mean "no value". None of them means no. A build that reads no table needs only those that are also
/// language codes.
const MISSING: &[&str] = &[
    "na",
    "nan",
    "nd",
    "nr",
    #[cfg(feature = "table")]
    "-",
    #[cfg(feature = "table")]
    "--",
    #[cfg(feature = "table")]
    "/",
    #[cfg(feature = "table")]
    "n/a",
    #[cfg(feature = "table")]
    "n/c",
    #[cfg(feature = "table")]
    "n/d",
    #[cfg(feature = "table")]
    "n/r",
    #[cfg(feature = "table")]
    "n.a.",
    #[cfg(feature = "table")]
    "n.c.",
    #[cfg(feature = "table")]
    "n.d.",
    #[cfg(feature = "table")]
    "n.r.",
    #[cfg(feature = "table")]
    "nc",
    #[cfg(feature = "table")]
    "null",
    #[cfg(feature = "table")]
    "none",
    #[cfg(feature = "table")]
    "vide",
    #[cfg(feature = "table")]
    "(vide)",
    #[cfg(feature = "table")]
    "neant",
    #[cfg(feature = "table")]
    "néant",
    #[cfg(feature = "table")]
    "non communique",
    #[cfg(feature = "table")]
    "non communiqué",
    #[cfg(feature = "table")]
    "non precise",
    #[cfg(feature = "table")]
    "non précisé",
    #[cfg(feature = "table")]
    "non renseigne",
    #[cfg(feature = "table")]
    "non renseigné",
];

/// Length of the longest of them, in bytes.
const LONGEST_MISSING: usize = 16;

/// Whether a cell of the flat table means a missing value.
#[inline]
pub(crate) fn is_missing_token(cell: &str) -> bool {
    let cell = cell.trim_ascii();
    // Most cells are recognised by their length or their first letter.
    if cell.len() > LONGEST_MISSING
        || !matches!(
            cell.bytes().next(),
            None | Some(b'-' | b'/' | b'(' | b'n' | b'N' | b'v' | b'V')
        )
    {
        return false;
    }
    // In all of them, upper and lower case have the same length.
    let means =
        |token: &&str| token.len() == cell.len() && token.chars().eq(cell.chars().map(lower));
    cell.is_empty() || MISSING.iter().any(means)
}

/// Whether a text contains a social security number, or a character that a decoder could not read.
pub(crate) fn nir_or_replacement(text: &str) -> bool {
    nir::stands_in(text) || damage::has_replacement(text)
}

/// Returns the finding that explains better than the field's own rule why a value could not be read.
pub(crate) fn ruin(text: &str, form: Form, at: At<'_>) -> Option<Draft> {
    if nir::stands_in(text) {
        return Some(idt_006::found(at));
    }
    if form.is_table() && fmt_014::is_formula(text) {
        return Some(fmt_014::formula(at));
    }
    damage::of(text).map(|damage| fmt_012::lossy(at, damage))
}

/// Reads free text. A text with a social security number is not kept.
pub(crate) fn read<'a>(
    text: Cow<'a, str>,
    form: Form,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Option<Cow<'a, str>> {
    let text = read_as_it_stands(text, form, at, cx)?;
    if !form.is_table() {
        return Some(text);
    }
    let Some(mended) = names::mend_at(&text, at) else {
        names::remark(&text, at, cx);
        return Some(text);
    };
    // The corrected text is read as if it had been there from the start.
    let meant = read(Cow::Owned(mended.text.clone()), form, at, cx)?;
    names::report(&mended, &meant, at, cx);
    Some(meant)
}

fn read_as_it_stands<'a>(
    text: Cow<'a, str>,
    form: Form,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Option<Cow<'a, str>> {
    if form.is_table() && is_missing_token(&text) {
        return None;
    }
    if nir::stands_in(&text) {
        cx.report(idt_006::found(at));
        return None;
    }
    if form.is_table() && fmt_014::is_formula(&text) {
        cx.report(fmt_014::formula(at));
        return None;
    }
    let text = unguarded(text, form);
    let marks = Marks::of(&text);
    if marks.has(Marks::UNUSUAL) {
        return if is_french(&text) { Some(text) } else { read_unusual(text, at, cx) };
    }
    // Every spreadsheet error and every number in scientific notation has one of these characters.
    if marks.has(Marks::SIGN)
        && let Some(damage) = damage::of(&text)
    {
        cx.report(fmt_012::lossy(at, damage));
        return None;
    }
    if text.trim_ascii_start().is_empty() {
        cx.report(fmt_007::blank(at));
        return None;
    }
    Some(text)
}

/// Whether a text has only printable ASCII and the accented letters of French, from `À` to `ÿ`, as names and addresses
/// do. Such a text was not decoded wrongly: a byte from 0x80 to 0xbf would not have become any of these letters.
fn is_french(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let is_known = match byte {
            b' '..=b'~' => true,
            0xc3 => bytes.next().is_some(),
            _ => false,
        };
        if !is_known {
            return false;
        }
    }
    true
}

/// Reads a text with characters that are neither ASCII nor French, or that are invalid.
fn read_unusual<'a>(text: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) -> Option<Cow<'a, str>> {
    if damage::has_replacement(&text) {
        cx.report(fmt_012::lossy(at, damage::REPLACEMENT));
        return None;
    }
    let text = match fmt_013::undone(&text) {
        // After the wrong decoding, its spaces looked like letters.
        Some(meant) if nir::stands_in(&meant) => {
            cx.report(idt_006::found(at));
            return None;
        }
        Some(meant) => {
            cx.report(fmt_013::misread(at).fix(Fix::safe(meant.clone())));
            Cow::Owned(meant)
        }
        None => {
            if fmt_013::looks_misread(&text) {
                cx.report(fmt_013::misread(at));
            }
            text
        }
    };
    let is_control =
        |character: char| character.is_control() && !matches!(character, '\n' | '\t' | '\r');
    if text.chars().any(is_control) {
        cx.report(fmt_007::control_characters(at));
        return None;
    }
    if text.trim().is_empty() {
        cx.report(fmt_007::blank(at));
        return None;
    }
    Some(text)
}

/// Removes the guard that [`write_cell`] adds.
pub(crate) fn unguarded(text: Cow<'_, str>, form: Form) -> Cow<'_, str> {
    if form.is_table() { fmt_014::unguarded(text) } else { text }
}

/// Writes a text into a cell, guarded so that no spreadsheet runs it as a formula.
pub(crate) fn write_cell(text: &str, out: &mut String) {
    if fmt_014::needs_guard(text) {
        out.push(fmt_014::GUARD);
    }
    out.push_str(text);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Options, lists::official::language::canonical};

    #[test]
    fn what_may_be_a_language_is_known_to_every_build() {
        let (kept, left_out) = MISSING.split_at(4);
        assert_eq!(kept, ["na", "nan", "nd", "nr"]);
        for token in left_out {
            assert_eq!(canonical(token), None, "{token}");
        }
    }

    proptest! {
        #[test]
        fn what_is_french_needs_no_second_look(text in "[ -~À-ÿœÃ©âÂ€™\u{a0}]{1,12}") {
            let options = Options::default();
            let mut cx = Context::new(&options);
            if is_french(&text) && !text.trim().is_empty() {
                let read = read_unusual(Cow::Borrowed(&text), At::Root, &mut cx);
                prop_assert_eq!(read.as_deref(), Some(text.as_str()));
                prop_assert!(cx.into_findings().is_empty());
            }
        }
    }
}
