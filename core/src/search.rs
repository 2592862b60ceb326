//! Words in short texts. The standard library finds them in linear time whatever they are, with tables and code that a
//! browser would load for a few dozen characters.

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
