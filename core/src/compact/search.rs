//! Searches in short texts. The standard library guarantees linear time for any input, with tables and code that a
//! browser would load for a few dozen characters.

use std::cmp::Ordering;

/// Returns the text before and after the first occurrence of a word; `None` if there is none.
pub(crate) fn around<'t>(text: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    text.char_indices().find_map(|(start, _)| {
        let (before, rest) = text.split_at_checked(start)?;
        Some((before, rest.strip_prefix(word)?))
    })
}

/// Replaces every occurrence of a word.
pub(crate) fn replaced(text: &str, word: &str, by: &str) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = around(rest, word) {
        changed.push_str(before);
        changed.push_str(by);
        rest = behind;
    }
    changed.push_str(rest);
    changed
}

/// Joins lines of a key, a tab and a value into one text, a third of the size of a table of pointers.
macro_rules! lines {
    ($($key:literal $value:literal;)*) => { concat!($($key, "\t", $value, "\n"),*) };
}

/// Returns the value of a key, in lines sorted by the bytes of their keys.
pub(crate) fn value<'t>(lines: &'t str, key: &str) -> Option<&'t str> {
    line(lines, key)?.split_once('\t').map(|(_, value)| value)
}

/// Returns the line of a key, in lines of a key, a tab and more, sorted by the bytes of their keys.
pub(crate) fn line<'t>(mut lines: &'t str, key: &str) -> Option<&'t str> {
    while !lines.is_empty() {
        // The line at the middle, with the text before and after it.
        let half = lines.as_bytes().get(..lines.len() / 2)?;
        let start = half.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let (before, line_on) = lines.split_at_checked(start)?;
        let known = line_on.bytes().take_while(|byte| *byte != b'\t');
        lines = match known.cmp(key.bytes()) {
            Ordering::Less => line_on.split_once('\n')?.1,
            Ordering::Equal => return line_on.lines().next(),
            Ordering::Greater => before,
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{around, replaced};

    proptest! {
        #[test]
        fn it_finds_what_the_standard_library_finds(text in "[abé]{0,12}", word in "[abé]{1,3}") {
            prop_assert_eq!(around(&text, &word), text.split_once(&word));
            prop_assert_eq!(replaced(&text, &word, "-"), text.replace(&word, "-"));
        }
    }
}
