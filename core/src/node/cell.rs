//! Cells that hold several values.

use std::borrow::Cow;

use crate::rules::fmt::fmt_012;

/// Written between the values of a cell.
const SEPARATOR: char = '|';

/// Read between the values of a cell that has no `|`, because people and spreadsheets write these.
const OTHER_SEPARATORS: [char; 3] = [',', ';', '\n'];

/// Protects a separator that belongs to a value.
const ESCAPE: char = '\\';

/// The values of a cell, trimmed and unescaped. An empty value holds the place of one that is missing.
pub(super) fn parts<'a>(cell: Cow<'a, str>) -> impl Iterator<Item = Cow<'a, str>> {
    let bars = cell.contains(SEPARATOR);
    // The comma of `1,99E+08` separates nothing: a spreadsheet rounded one number.
    let whole = cell.contains(',') && fmt_012::damage(&cell).is_some();
    let is_separator = move |character: char| {
        if bars { character == SEPARATOR } else { !whole && OTHER_SEPARATORS.contains(&character) }
    };
    let mut rest = Some(cell);
    std::iter::from_fn(move || {
        let cell = rest.take()?;
        let Some(end) = end_of_first(&cell, is_separator) else { return Some(value(cell)) };
        // A separator is one byte long.
        let (first, others) = match cell {
            Cow::Borrowed(cell) => {
                let (first, others) = cell.split_at_checked(end)?;
                (Cow::Borrowed(first), Cow::Borrowed(others.get(1..)?))
            }
            Cow::Owned(cell) => {
                let (first, others) = cell.split_at_checked(end)?;
                (Cow::Owned(first.to_owned()), Cow::Owned(others.get(1..)?.to_owned()))
            }
        };
        rest = Some(others);
        Some(value(first))
    })
}

/// Where the first value of a cell ends: at the first separator that is not escaped.
fn end_of_first(cell: &str, is_separator: impl Fn(char) -> bool) -> Option<usize> {
    let mut escaped = false;
    cell.char_indices().find_map(|(index, character)| {
        let ends = !escaped && is_separator(character);
        escaped = !escaped && character == ESCAPE;
        ends.then_some(index)
    })
}

/// A value without the space around it and without its escapes.
fn value(part: Cow<'_, str>) -> Cow<'_, str> {
    let trimmed = match part {
        Cow::Borrowed(part) => Cow::Borrowed(part.trim()),
        Cow::Owned(part) => Cow::Owned(part.trim().to_owned()),
    };
    if !trimmed.contains(ESCAPE) {
        return trimmed;
    }
    let mut escaped = false;
    let keeps = |character: &char| {
        escaped = !escaped && *character == ESCAPE;
        !escaped
    };
    Cow::Owned(trimmed.chars().filter(keeps).collect())
}

/// Writes the values of a cell; `write` writes the value at a position, or nothing when it is missing.
pub(super) fn write_parts(count: usize, out: &mut String, write: impl Fn(usize, &mut String)) {
    let start = out.len();
    let mut stated = false;
    let mut part = String::new();
    for position in 0..count {
        if position > 0 {
            out.push(SEPARATOR);
        }
        part.clear();
        write(position, &mut part);
        stated |= !part.is_empty();
        for character in part.chars() {
            if character == SEPARATOR
                || character == ESCAPE
                || OTHER_SEPARATORS.contains(&character)
            {
                out.push(ESCAPE);
            }
            out.push(character);
        }
    }
    // A cell of separators alone says nothing.
    if !stated {
        out.truncate(start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> Vec<String> {
        parts(Cow::Borrowed(cell)).map(Cow::into_owned).collect()
    }

    #[test]
    fn every_separator_is_read() {
        for cell in ["fr|en", "fr, en", "fr;en", "fr\nen", " fr | en "] {
            assert_eq!(read(cell), ["fr", "en"], "{cell}");
        }
    }

    #[test]
    fn a_bar_makes_the_other_separators_part_of_the_values() {
        assert_eq!(read("a, b|c"), ["a, b", "c"]);
        assert_eq!(read("|staff"), ["", "staff"]);
    }

    #[test]
    fn a_number_that_a_spreadsheet_rounded_stays_whole() {
        assert_eq!(read("1,99E+08"), ["1,99E+08"]);
        assert_eq!(read("1,99"), ["1", "99"]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for values in
            [vec!["a, b"], vec!["a|b", "c\\d"], vec!["", "x"], vec!["\\"], vec!["a\nb", ""]]
        {
            let mut cell = String::new();
            write_parts(values.len(), &mut cell, |position, out| out.push_str(values[position]));
            assert_eq!(read(&cell), values, "{cell}");
        }
    }
}
