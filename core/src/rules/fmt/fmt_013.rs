//! FMT-013: text looks like mis-decoded UTF-8 (Ã©).

use crate::{At, Fix, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-013",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "text looks like mis-decoded UTF-8 (Ã©)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
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
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
        '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let latin = || u8::try_from(character).ok().filter(|byte| !(0x80..0xa0).contains(byte));
    let high = || HIGH.iter().position(|known| *known == character).and_then(|index| u8::try_from(index + 0x80).ok());
    latin().or_else(high)
}

/// A text was decoded wrongly.
pub(crate) fn misread(at: At<'_>, fix: Fix) -> Draft {
    RULE.at(at).fix(fix)
}
