//! One place, as a text for each column.

use std::borrow::Cow;

use super::Column;

/// One place, as a text for each column: empty where nothing is said. The table and the API both come to this.
#[derive(Debug)]
pub(super) struct Record<'a>(Vec<Cow<'a, str>>);

impl<'a> Record<'a> {
    /// A record of what `cell` says of each column.
    pub(super) fn new(cell: impl FnMut(Column) -> Cow<'a, str>) -> Self {
        Self(Column::ALL.iter().copied().map(cell).collect())
    }

    /// What is said of a column.
    pub(super) fn get(&self, column: Column) -> &str {
        self.0.get(column as usize).map_or("", |cell| cell)
    }

    /// What is said of a column, taken out.
    pub(super) fn take(&mut self, column: Column) -> Cow<'a, str> {
        self.0.get_mut(column as usize).map(std::mem::take).unwrap_or_default()
    }

    /// Says something of a column.
    pub(super) fn set(&mut self, column: Column, cell: Cow<'a, str>) {
        if let Some(known) = self.0.get_mut(column as usize) {
            *known = cell;
        }
    }
}

/// What acceslibre's own import takes for true and for false; it writes `True` and `False`.
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

/// The items of a list, as JSON, Python or PostgreSQL write it; an empty list has an empty one. Every item of acceslibre's
/// is a bare word.
pub(super) fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.trim_matches(['[', ']', '{', '}'])
        .split([',', '|', ';'])
        .map(|item| item.trim().trim_matches(['"', '\'']))
}
