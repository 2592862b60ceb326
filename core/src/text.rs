//! Free text, and what files do to it.

use std::borrow::Cow;

use crate::{
    At, Context, Fix,
    finding::Draft,
    ids::nir,
    node::Form,
    rules::{
        fmt::{fmt_007, fmt_012, fmt_013, fmt_014},
        idt::idt_006,
    },
};

/// Cells that say that nothing is known to be there. None of them means no.
const MISSING: &[&str] = &[
    "-",
    "--",
    "/",
    "n/c",
    "n/r",
    "n.c.",
    "n.r.",
    "nc",
    "nd",
    "neant",
    "non communique",
    "non precise",
    "non renseigne",
    "nr",
    "null",
    "none",
    "néant",
    "non communiqué",
    "non précisé",
    "non renseigné",
    "(vide)",
    "vide",
    "na",
];

/// Whether a cell of the flat table stands for a missing value.
pub(crate) fn is_missing_token(cell: &str) -> bool {
    let cell = cell.trim();
    cell.is_empty() || (cell.len() <= 16 && MISSING.contains(&cell.to_lowercase().as_str()))
}

/// Whether a text holds a social security number, or a character that a decoder could not read.
pub(crate) fn nir_or_replacement(text: &str) -> bool {
    nir::stands_in(text) || text.contains(char::REPLACEMENT_CHARACTER)
}

/// What explains a value that could not be read better than its own rule does.
pub(crate) fn ruin(text: &str, at: At<'_>) -> Option<Draft> {
    if nir::stands_in(text) {
        return Some(idt_006::found(at));
    }
    fmt_012::damage(text).map(|damage| fmt_012::lossy(at, damage))
}

/// Reads free text. A text with a social security number is not kept.
pub(crate) fn read<'a>(
    text: Cow<'a, str>,
    form: Form,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Option<Cow<'a, str>> {
    if form == Form::Table && is_missing_token(&text) {
        return None;
    }
    if nir::stands_in(&text) {
        cx.report(idt_006::found(at));
        return None;
    }
    if form == Form::Table && fmt_014::is_formula(&text) {
        cx.report(fmt_014::formula(at));
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        if let Some(damage) = fmt_012::damage(&text) {
            cx.report(fmt_012::lossy(at, damage));
            return None;
        }
        return Some(text);
    }
    read_unusual(text, at, cx)
}

/// Reads text with accents, or with something stranger.
fn read_unusual<'a>(text: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) -> Option<Cow<'a, str>> {
    if text.contains(char::REPLACEMENT_CHARACTER) {
        cx.report(fmt_012::lossy(at, fmt_012::REPLACEMENT));
        return None;
    }
    let is_control =
        |character: char| character.is_control() && !matches!(character, '\n' | '\t' | '\r');
    if text.chars().any(is_control) {
        cx.report(fmt_007::control_characters(at));
        return None;
    }
    if let Some(meant) = fmt_013::undone(&text) {
        cx.report(fmt_013::misread(at, Fix::safe(meant.clone())));
        return Some(Cow::Owned(meant));
    }
    Some(text)
}
