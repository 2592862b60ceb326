//! Reads the cells of a source as values. A source has its own fixed spellings, so these are not faults; a value that
//! cannot be read is.

use std::borrow::Cow;

use xxhash_rust::xxh3::Xxh3Default;

use crate::{
    Answer, At, Context,
    codes::closed::{Licence, Method},
    ids::{Phone, Scope, nir},
    lists::{Code, Form},
    model::{List, Provenance, Text},
    read::Scalar,
};

/// Reads a cell. A source has no token for missing values: "NA" may be a name.
pub(super) fn read<'a, T: Scalar<'a>>(
    cell: impl Into<Cow<'a, str>>,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Option<T> {
    let cell = cell.into();
    if cell.is_empty() { None } else { T::from_text(cell, Form::Json, at, cx) }
}

/// Reads a text that was joined from several cells.
pub(super) fn text<'a>(text: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) -> Option<Text<'a>> {
    read(text, at, cx)
}

/// Reads a number, which a source writes as text.
pub(super) fn number(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<f64> {
    if cell.is_empty() { None } else { f64::from_text(cell.into(), Form::Table, at, cx) }
}

/// Reads a code that the source writes in upper case.
pub(super) fn code<C: Code>(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<C> {
    let position = C::ENTRIES.iter().position(|entry| entry.wire.eq_ignore_ascii_case(cell));
    position.and_then(C::from_index).or_else(|| read(cell, at, cx))
}

/// Reads a telephone number. Sources write national numbers, so these are not reported.
pub(super) fn phone(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<Phone> {
    let meant = Phone::new(cell).or_else(|| Phone::mend(cell));
    meant.filter(|_| !nir::stands_in(cell)).or_else(|| read(cell, at, cx))
}

/// Joins the cells that are not empty with a separator; copies only if there are several.
pub(super) fn joined<'a>(cells: &[&'a str], mark: &str) -> Cow<'a, str> {
    put_together(cells.iter().map(|cell| Cow::Borrowed(*cell)), mark)
}

/// The same for cells that may have been copied already.
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

/// Reads yes or no as programs write them.
pub(super) fn flag(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<Answer> {
    let is = |word: &str| cell.eq_ignore_ascii_case(word);
    if is("true") {
        Some(Answer::Yes)
    } else if is("false") {
        Some(Answer::No)
    } else {
        read(cell, at, cx)
    }
}

/// Returns a number that distinguishes the rows over which one listing is spread, from the cells in which they differ.
pub(super) fn part<const N: usize>(cells: [&str; N]) -> u64 {
    let mut hash = Xxh3Default::new();
    for cell in cells {
        hash.update(cell.as_bytes());
        hash.update(b"|");
    }
    hash.digest()
}

/// The provenance of facts from a source under the Licence Ouverte.
pub(super) fn imported<'a>(source: &'static str) -> List<Provenance<'a>, 1> {
    [Provenance {
        scope: Scope::new(""),
        method: Some(Method::Imported),
        source: Some(Cow::Borrowed(source)),
        licence: Some(Licence::LicenceOuverte2),
        ..Provenance::default()
    }]
    .into_iter()
    .collect()
}
