//! Detects damage to texts by spreadsheets and decoders.

/// A character that a decoder could not read.
pub(crate) const REPLACEMENT: &str = "replacement_character";

/// Returns the damage to a cell, if any.
pub(crate) fn of(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let is_error = text.starts_with('#')
        && [
            "#CHAMP!",
            "#FIELD!",
            "#SPILL!",
            "#PROPAGATION!",
            "#N/A",
            "#REF!",
            "#VALEUR!",
            "#VALUE!",
            "#NOM?",
            "#NAME?",
            "#DIV/0!",
            "#NUL!",
            "#NULL!",
            "#NOMBRE!",
            "#NUM!",
        ]
        .contains(&text);
    // A column that was too narrow for its numbers, saved as displayed.
    let is_too_narrow = text.len() > 2 && text.bytes().all(|byte| byte == b'#');
    if is_error || is_too_narrow {
        return Some("spreadsheet_error");
    }
    if is_scientific(text) {
        return Some("scientific_notation");
    }
    has_replacement(text).then_some(REPLACEMENT)
}

/// Whether a text contains U+FFFD, which replaces bytes that a decoder could not read.
pub(crate) fn has_replacement(text: &str) -> bool {
    let mut bytes = [0; 4];
    let replacement = char::REPLACEMENT_CHARACTER.encode_utf8(&mut bytes).as_bytes();
    text.as_bytes().windows(replacement.len()).any(|window| window == replacement)
}

/// Recognises `1,99E+08`: a spreadsheet has lost digits of an identifier.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    exponent.strip_prefix('+').is_some_and(digits)
        && mantissa
            .split_once([',', '.'])
            .map_or_else(|| digits(mantissa), |(whole, rest)| digits(whole) && digits(rest))
}
