//! Check digits.

/// Whether the digits of a text pass the Luhn check (ISO/IEC 7812-1, annex B). A text with any other character fails.
pub(crate) fn luhn(digits: &str) -> bool {
    let mut sum = 0_u32;
    for (position, byte) in digits.bytes().rev().enumerate() {
        let Some(digit) = char::from(byte).to_digit(10) else { return false };
        let weighted = if position % 2 == 1 { digit * 2 } else { digit };
        sum += if weighted > 9 { weighted - 9 } else { weighted };
    }
    sum.is_multiple_of(10)
}

/// Whether a text consists of exactly `length` digits.
pub(crate) fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the digits of a text, without what people and spreadsheets add: spaces, dots, hyphens, a leading apostrophe,
/// `="…"` and a trailing `.0`. `None` if there is any other character.
pub(crate) fn bare_digits(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches('=').trim_matches(['"', '\'', '’']);
    let text = text.strip_suffix(".0").unwrap_or(text);
    let is_filler = |character: char| {
        character.is_whitespace() || matches!(character, '.' | '-' | '\u{a0}' | '\u{202f}')
    };
    let digits: String = text.chars().filter(|character| !is_filler(*character)).collect();
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luhn_accepts_a_right_key_and_refuses_a_wrong_one() {
        assert!(luhn("35600000000048"));
        assert!(!luhn("35600000000049"));
        assert!(!luhn("3560000000004A"));
    }

    #[test]
    fn bare_digits_undoes_a_spreadsheet_and_nothing_else() {
        assert_eq!(bare_digits("=\"01000\"").as_deref(), Some("01000"));
        assert_eq!(bare_digits("356 000 000 00048").as_deref(), Some("35600000000048"));
        assert_eq!(bare_digits("75001.0").as_deref(), Some("75001"));
        assert_eq!(bare_digits("7,50E+04"), None);
        assert_eq!(bare_digits(""), None);
    }
}
