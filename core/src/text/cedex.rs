//! CEDEX, the post's word for the mail of companies, in a city or a postal code.

use super::fold::{folds_alike, is_letter};

/// How many bytes CEDEX takes, without an accent and with one.
const LENGTHS: [usize; 2] = [5, 6];

/// Whether a text has the word CEDEX in it.
pub(crate) fn names_cedex(text: &str) -> bool {
    around_cedex(text).is_some()
}

/// What stands before and after the word CEDEX.
pub(crate) fn around_cedex(text: &str) -> Option<(&str, &str)> {
    // Few towns have an x in their name, which is cheaper to look for.
    memchr::memchr2(b'x', b'X', text.as_bytes())?;
    let is_end = |character: Option<char>| character.is_none_or(|character| !is_letter(character));
    text.char_indices().filter(|(_, character)| matches!(character, 'c' | 'C')).find_map(
        |(start, _)| {
            let (before, rest) = text.split_at_checked(start)?;
            LENGTHS.into_iter().find_map(|length| {
                let (word, after) = rest.split_at_checked(length)?;
                let is_word = is_end(before.chars().next_back()) && is_end(after.chars().next());
                (is_word && folds_alike(word, "cedex")).then_some((before, after))
            })
        },
    )
}

#[cfg(test)]
mod tests {
    use super::names_cedex;

    #[test]
    fn cedex_is_a_word() {
        for text in [
            "NANTES CEDEX",
            "Nantes Cedex 1",
            "Nantes Cédex",
            "NANTES CÉDEX 09",
            "75801 CEDEX 01",
            "75801CEDEX",
        ] {
            assert!(names_cedex(text), "{text}");
        }
        for text in ["Nantes", "Cedexville", "", "Ménerbes-le-Vieux"] {
            assert!(!names_cedex(text), "{text}");
        }
    }
}
