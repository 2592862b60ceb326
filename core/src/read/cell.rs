//! Cells that hold several values.

#[cfg(feature = "table")]
pub(crate) mod edit;

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use crate::text::{damage, marks::Marks};

/// Written between the values of a cell.
const SEPARATOR: u8 = b'|';

/// Read between the values of a cell that has no `|`, because people and spreadsheets write these.
const OTHER_SEPARATORS: [u8; 3] = [b',', b';', b'\n'];

/// Protects a separator that belongs to a value.
const ESCAPE: u8 = b'\\';

/// Whether a cell is one value as it stands, as most are: nothing in it separates or protects.
pub(crate) fn is_one_value(cell: &str) -> bool {
    !Marks::of(cell).has(Marks::SEPARATING)
}

/// The cell without the space around it, no-break spaces included.
#[inline]
pub(crate) fn trim(cell: Cow<'_, str>) -> Cow<'_, str> {
    // Most cells begin and end with a letter or a digit, which is seen without decoding.
    let is_plain = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_graphic());
    if is_plain(cell.bytes().next()) && is_plain(cell.bytes().next_back()) {
        return cell;
    }
    match cell {
        Cow::Borrowed(cell) => Cow::Borrowed(cell.trim()),
        Cow::Owned(cell) => Cow::Owned(cell.trim().to_owned()),
    }
}

/// The values of a cell, trimmed and unescaped. An empty value holds the place of one that is missing. What stands behind
/// so many values is one more, whole.
pub(super) fn parts(cell: Cow<'_, str>, most: usize) -> impl Iterator<Item = Cow<'_, str>> {
    let bytes = cell.as_bytes();
    let bars = memchr(SEPARATOR, bytes).is_some();
    let escapes = memchr(ESCAPE, bytes).is_some();
    // The comma of `1,99E+08` separates nothing: a spreadsheet rounded one number.
    let whole = memchr(b'+', bytes).is_some() && damage::of(&cell).is_some();
    let mut rest = Some(cell);
    let mut left = most;
    std::iter::from_fn(move || {
        let cell = rest.take()?;
        let end =
            if whole || left == 0 { None } else { end_of_first(cell.as_bytes(), bars, escapes) };
        let first = match end {
            None => cell,
            // INVARIANT: a separator is one byte long.
            Some(end) => {
                let (first, others) = match cell {
                    Cow::Borrowed(cell) => {
                        (Cow::Borrowed(cell.get(..end)?), Cow::Borrowed(cell.get(end + 1..)?))
                    }
                    Cow::Owned(cell) => (
                        Cow::Owned(cell.get(..end)?.to_owned()),
                        Cow::Owned(cell.get(end + 1..)?.to_owned()),
                    ),
                };
                rest = Some(others);
                first
            }
        };
        left = left.saturating_sub(1);
        let first = trim(first);
        // Removing an escape at the end may leave a space there.
        Some(if escapes { Cow::Owned(unescaped(&first).trim().to_owned()) } else { first })
    })
}

/// Where the first value of a cell ends: at the first separator that is not escaped. Separators are ASCII, so bytes do.
fn end_of_first(cell: &[u8], bars: bool, escapes: bool) -> Option<usize> {
    let [comma, semicolon, line] = OTHER_SEPARATORS;
    if !escapes {
        return if bars { memchr(SEPARATOR, cell) } else { memchr3(comma, semicolon, line, cell) };
    }
    let mut protected = false;
    cell.iter().position(|byte| {
        let separates = if bars { *byte == SEPARATOR } else { OTHER_SEPARATORS.contains(byte) };
        let ends = separates && !protected;
        protected = !protected && *byte == ESCAPE;
        ends
    })
}

/// A value without its escapes.
fn unescaped(part: &str) -> String {
    let mut escaped = false;
    let keeps = |character: &char| {
        escaped = !escaped && *character == char::from(ESCAPE);
        !escaped
    };
    part.chars().filter(keeps).collect()
}

/// Writes the values of a cell; `write` writes the value at a position, or nothing when it is missing.
pub(crate) fn write_parts(count: usize, out: &mut String, write: impl Fn(usize, &mut String)) {
    let start = out.len();
    let mut stated = false;
    let mut part = String::new();
    for position in 0..count {
        if position > 0 {
            out.push(char::from(SEPARATOR));
        }
        part.clear();
        write(position, &mut part);
        stated |= !part.is_empty();
        for character in part.chars() {
            let is_special = u8::try_from(character).is_ok_and(|byte| {
                byte == SEPARATOR || byte == ESCAPE || OTHER_SEPARATORS.contains(&byte)
            });
            if is_special {
                out.push(char::from(ESCAPE));
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
        parts(Cow::Borrowed(cell), 100).map(Cow::into_owned).collect()
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
    fn an_escape_of_nothing_leaves_no_space_behind() {
        assert_eq!(read("a \\"), ["a"]);
    }

    #[test]
    fn what_stands_behind_the_last_value_is_left_whole() {
        let parts: Vec<_> = parts(Cow::Borrowed("a|b|c|d"), 2).collect();
        assert_eq!(parts, ["a", "b", "c|d"]);
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
