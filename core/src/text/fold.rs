//! Folding: the normal form in which labels and typed names are compared.

use arrayvec::ArrayVec;

/// Folds a text, so that spellings that people consider equal become equal.
///
/// Converts to lower case, removes accents, and expands `œ` and `æ` into two letters; replaces every run of spaces,
/// hyphens, underscores and apostrophes (typewriter or typographic) with one `_`, and removes it at both ends. Other
/// characters are kept, so that `a, b` and `a (b)` remain distinct. Composed and decomposed accents fold alike, and
/// folding is idempotent.
///
/// ```
/// use praticable::fold;
///
/// assert_eq!(fold("Médecine d’urgence"), "medecine_d_urgence");
/// assert_eq!(fold("  Chirurgien - Dentiste "), "chirurgien_dentiste");
/// assert_eq!(fold("Cœur"), "coeur");
/// ```
pub fn fold(text: &str) -> String {
    folded(text).collect()
}

/// Whether a character is a Latin letter, with or without an accent.
pub(crate) fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic()
        || (matches!(character, '\u{c0}'..='\u{24f}') && !matches!(character, '×' | '÷'))
}

/// Whether two texts fold alike; allocates nothing.
pub(crate) fn folds_alike(a: &str, b: &str) -> bool {
    folded(a).eq(folded(b))
}

/// Returns the folded characters of a text.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut characters = text.chars();
    // The remaining letters of the current character, the next one last.
    let mut held = ArrayVec::<char, MOST_LETTERS>::new();
    let (mut started, mut gap) = (false, false);
    std::iter::from_fn(move || {
        if let Some(letter) = held.pop() {
            return Some(letter);
        }
        for character in characters.by_ref() {
            if is_gap(character) {
                // A gap is written only between two characters.
                gap = started;
                continue;
            }
            held.extend(letters(character).take(MOST_LETTERS));
            held.reverse();
            if held.is_empty() {
                continue;
            }
            started = true;
            return if std::mem::take(&mut gap) { Some('_') } else { held.pop() };
        }
        None
    })
}

/// Maximum number of letters that one character folds to, without its accent.
const MOST_LETTERS: usize = 2;

/// Returns the letters that a character other than a gap folds to: none for a separate accent.
#[inline]
pub(crate) fn letters(character: char) -> impl Iterator<Item = char> {
    let (first, second) = if character.is_ascii() {
        (Some(character.to_ascii_lowercase()), None)
    } else {
        letters_of_accented(character)
    };
    first.into_iter().chain(second)
}

fn letters_of_accented(character: char) -> (Option<char>, Option<char>) {
    let letter = lower(character);
    if is_combining(letter) {
        return (None, None);
    }
    let (first, second) = without_accent(letter);
    (Some(first), second)
}

/// Returns the lower-case letter of a Latin, Greek or Cyrillic capital; few other alphabets have capitals, and
/// Unicode's complete table is large.
pub(crate) const fn lower(c: char) -> char {
    let code = c as u32;
    let lower = match c {
        // Latin, then Greek, then Cyrillic.
        'A'..='Z'
        | 'À'..='Ö'
        | 'Ø'..='Þ'
        | '\u{391}'..='\u{3a1}'
        | '\u{3a3}'..='\u{3ab}'
        | '\u{410}'..='\u{42f}' => code + 32,
        '\u{400}'..='\u{40f}' => code + 80,
        'Ÿ' => 0xff,
        'İ' => 0x69,
        // Pairs that begin with an odd number.
        'Ĺ'..='ň' | 'Ź'..='ž' => code + code % 2,
        // Pairs that begin with an even number.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ș'..='ț' => code | 1,
        _ => code,
    };
    match char::from_u32(lower) {
        Some(lower) => lower,
        None => c,
    }
}

/// Whether a character is an accent of decomposed text, which macOS and some PDF tools write.
pub(crate) const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether a character separates words.
#[inline]
pub(crate) const fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '_' | '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
        || matches!(c, '\'' | '`' | '´' | '’' | '‘' | 'ʼ' | '\u{2032}')
}

/// Returns a lower-case letter without its accent; two letters for a ligature.
const fn without_accent(c: char) -> (char, Option<char>) {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => ('a', None),
        'ç' => ('c', None),
        'è' | 'é' | 'ê' | 'ë' => ('e', None),
        'ì' | 'í' | 'î' | 'ï' => ('i', None),
        'ñ' => ('n', None),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => ('o', None),
        'ù' | 'ú' | 'û' | 'ü' => ('u', None),
        'ý' | 'ÿ' => ('y', None),
        'œ' => ('o', Some('e')),
        'æ' => ('a', Some('e')),
        'ß' => ('s', Some('s')),
        other => (other, None),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{fold, folds_alike};

    #[test]
    fn accents_and_ligatures_go() {
        assert_eq!(fold("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ"), "aaaceeeeiioouuuyoeae");
        assert_eq!(fold("cre\u{301}ole"), "creole", "decomposed accents");
    }

    #[test]
    fn gaps_collapse_and_ends_are_trimmed() {
        assert_eq!(fold("\u{a0}sage -- _ femme’ "), "sage_femme");
        assert_eq!(fold("sage\u{2011}femme"), "sage_femme");
        assert_eq!(fold(" - ’ "), "");
        assert_eq!(fold(""), "");
    }

    #[test]
    fn other_signs_stay() {
        assert_eq!(fold("Urologie (C)"), "urologie_(c)");
        assert_eq!(fold("a, b"), "a,_b");
    }

    #[test]
    fn comparison_needs_no_string() {
        assert!(folds_alike("Orthopédie", "ORTHOPEDIE"));
        assert!(!folds_alike("Orthopédie", "Orthopédie (C)"));
        assert!(!folds_alike("a", ""));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert!(folds_alike(&text, &once));
        }
    }
}
