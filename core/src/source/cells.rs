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
    cell: impl Into<Cow<'a, str>>,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Option<T> {
    let cell = cell.into();
    if cell.is_empty() { None } else { T::from_text(cell, Form::Json, at, cx) }
}

/// Reads a text that was put together.
pub(super) fn text<'a>(text: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) -> Option<Text<'a>> {
    read(text, at, cx)
}

/// Reads a number, which in a source is a text like any other.
pub(super) fn number(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<f64> {
    if cell.is_empty() { None } else { f64::from_text(cell.into(), Form::Table, at, cx) }
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
    put_together(cells.iter().map(|cell| Cow::Borrowed(*cell)), mark)
}

/// The same of cells that may have been copied already.
pub(super) fn put_together<'a>(
    cells: impl IntoIterator<Item = Cow<'a, str>>,
    mark: &str,
) -> Cow<'a, str> {
    let mut filled = cells.into_iter().filter(|cell| !cell.is_empty());
    let mut joined = filled.next().unwrap_or_default();
    for cell in filled {
        let joined = joined.to_mut();
        joined.push_str(mark);
        joined.push_str(&cell);
    }
    joined
}
