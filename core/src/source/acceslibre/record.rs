//! One place, as one text per column.

use std::borrow::Cow;

use super::Column;

/// One place, as one text per column, empty where nothing is stated. The table and the API are both converted to it.
#[derive(Debug)]
pub(super) struct Record<'a>(Vec<Cow<'a, str>>);

impl<'a> Record<'a> {
    /// Creates a record from the text that `cell` returns for each column.
    pub(super) fn new(cell: impl FnMut(Column) -> Cow<'a, str>) -> Self {
        Self(Column::ALL.iter().copied().map(cell).collect())
    }

    /// Returns the text of a column.
    pub(super) fn get(&self, column: Column) -> &str {
        self.0.get(column as usize).map_or("", |cell| cell)
    }

    /// Takes the text out of a column.
    pub(super) fn take(&mut self, column: Column) -> Cow<'a, str> {
        self.0.get_mut(column as usize).map(std::mem::take).unwrap_or_default()
    }

    /// Sets the text of a column.
    pub(super) fn set(&mut self, column: Column, cell: Cow<'a, str>) {
        if let Some(known) = self.0.get_mut(column as usize) {
            *known = cell;
        }
    }
}

/// Reads the spellings that acceslibre's own import accepts for true and false; it writes `True` and `False`.
pub(super) fn truth(cell: &str) -> Option<bool> {
    let is = |words: [&str; 4]| words.iter().any(|word| word.eq_ignore_ascii_case(cell));
    if is(["true", "1", "vrai", "oui"]) {
        Some(true)
    } else if is(["false", "0", "faux", "non"]) {
        Some(false)
    } else {
        None
    }
}

/// Returns the items of a list written as JSON, Python or a database array; an empty list has one empty item. Every
/// item of acceslibre's lists is a bare word.
pub(super) fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.trim_matches(['[', ']', '{', '}'])
        .split([',', '|', ';'])
        .map(|item| item.trim().trim_matches(['"', '\'']))
}
