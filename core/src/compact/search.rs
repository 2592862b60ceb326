//! Words in short texts. The standard library finds them in linear time whatever they are, with tables and code that a
//! browser would load for a few dozen characters.

use std::cmp::Ordering;

/// What stands before and behind the first place of a word; `None` where it does not stand.
pub(crate) fn around<'t>(text: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    text.char_indices().find_map(|(start, _)| {
        let (before, rest) = text.split_at_checked(start)?;
        Some((before, rest.strip_prefix(word)?))
    })
}

/// A text with another word in each place of a word.
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

/// Writes lines of a key, a tab and what belongs to it: one text, a third of the size of a table of pointers.
macro_rules! lines {
    ($($key:literal $value:literal;)*) => { concat!($($key, "\t", $value, "\n"),*) };
}

/// What belongs to a key, in lines that are sorted by the bytes of their keys.
pub(crate) fn value<'t>(lines: &'t str, key: &str) -> Option<&'t str> {
    line(lines, key)?.split_once('\t').map(|(_, value)| value)
}

/// The line of a key, in lines of a key, a tab and more that are sorted by the bytes of their keys.
pub(crate) fn line<'t>(mut lines: &'t str, key: &str) -> Option<&'t str> {
    while !lines.is_empty() {
        // The line that the middle falls in, and what stands before and behind it.
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
