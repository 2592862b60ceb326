//! FMT-013: UTF-8 that was read as something else.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-013",
    severity: Weight::WARNING,
    reads: reads![],
    params: params![],
    source: source!("WHATWG Encoding Standard: UTF-8 and windows-1252"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "accents mal décodés, comme « Ã© » à la place de « é »",
        en: "accents decoded wrongly, such as “Ã©” instead of “é”",
        simple: "Les accents sont abîmés.",
    },
    remedy: words! {
        fr: "Enregistrez le fichier en UTF-8, ou corrigez les accents.",
        en: "Save the file as UTF-8, or correct the accents.",
        simple: "Corrigez les accents.",
    },
    page_fr: page!("fmt_013.fr.md"),
    page_en: page!("fmt_013.md"),
    stage: Stage::Shape,
};

/// The text that was meant, when UTF-8 was read as Windows-1252 and the way back is exact.
pub(crate) fn undone(text: &str) -> Option<String> {
    if !text.contains(['Ã', 'Â', 'â']) {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(windows_1252).collect();
    String::from_utf8(bytes?).ok()
}

/// The byte that Windows-1252 writes a character as.
fn windows_1252(character: char) -> Option<u8> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    // The controls that Windows-1252 lacks are what ISO 8859-1 makes of the same bytes.
    let latin = || u8::try_from(character).ok();
    let high = || {
        HIGH.iter()
            .position(|known| *known == character)
            .and_then(|index| u8::try_from(index + 0x80).ok())
    };
    latin().or_else(high)
}

/// Whether a text holds pairs such as `Ã©` although the way back is not exact.
pub(crate) fn looks_misread(text: &str) -> bool {
    let continues =
        |character| windows_1252(character).is_some_and(|byte| (0x80..0xc0).contains(&byte));
    let mut characters = text.chars().peekable();
    std::iter::from_fn(|| {
        characters.next().map(|character| (character, characters.peek().copied()))
    })
    .any(|(first, second)| matches!(first, 'Ã' | 'Â') && second.is_some_and(continues))
}

/// A text was decoded wrongly.
pub(crate) fn misread(at: At<'_>) -> Draft {
    RULE.at(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_exact_or_not_taken() {
        assert_eq!(undone("LefÃ¨vre").as_deref(), Some("Lefèvre"));
        assert_eq!(undone("Ã\u{89}loÃ¯se").as_deref(), Some("Éloïse"), "read as ISO 8859-1");
        assert_eq!(undone("lâ€™entrÃ©e").as_deref(), Some("l’entrée"));
        for text in ["João", "Âge", "PÂTÉ", "Lefèvre et LefÃ¨vre", ""] {
            assert_eq!(undone(text), None, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_undone_is_still_seen() {
        assert!(looks_misread("Lefèvre et LefÃ¨vre"));
        assert!(!looks_misread("João, PÂTÉ, Â"));
    }
}
