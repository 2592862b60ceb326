//! Cells of a source as values. A source says in one way what it says, so its spelling is no fault; what cannot be read is.

use std::borrow::Cow;

use crate::{
    At, Context,
    codes::Code,
    ids::{Phone, nir},
    model::Text,
    node::{Form, Scalar},
};

/// Reads a cell. A register knows no token for what is missing: "NA" is somebody's name.
pub(super) fn read<'a, T: Scalar<'a>>(
    cell: &'a str,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Option<T> {
    if cell.is_empty() { None } else { T::from_text(Cow::Borrowed(cell), Form::Json, at, cx) }
}

/// Reads a text that was put together.
pub(super) fn text<'a>(text: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) -> Option<Text<'a>> {
    if text.is_empty() { None } else { Text::from_text(text, Form::Json, at, cx) }
}

/// Reads a code that the source writes in capitals.
pub(super) fn code<C: Code>(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<C> {
    let position = C::ENTRIES.iter().position(|entry| entry.wire.eq_ignore_ascii_case(cell));
    position.and_then(C::from_index).or_else(|| read(cell, at, cx))
}

/// Reads a telephone number. Sources write national numbers, so that is no fault of them.
pub(super) fn phone(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<Phone> {
    let meant = Phone::new(cell).or_else(|| Phone::mend(cell));
    meant.filter(|_| !nir::stands_in(cell)).or_else(|| read(cell, at, cx))
}

/// Several cells with a mark between those that are filled; copied only where several are.
pub(super) fn joined<'a>(cells: &[&'a str], mark: &str) -> Cow<'a, str> {
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let Some(first) = filled.next() else { return Cow::Borrowed("") };
    let Some(second) = filled.next() else { return Cow::Borrowed(first) };
    let mut joined = [first, mark, second].concat();
    for cell in filled {
        joined.push_str(mark);
        joined.push_str(cell);
    }
    Cow::Owned(joined)
}
