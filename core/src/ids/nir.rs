//! The social security number (NIR), which must never occur in the data.

use crate::compact::decimal;

/// Characters of a NIR without its key.
const LENGTH: usize = 13;

/// Minimum number of digits among them: one character may be the letter of Corsica.
const FEWEST_DIGITS: usize = LENGTH - 1;

/// Whether a text contains a NIR (numéro d'inscription au répertoire, the social security number).
///
/// Thirteen characters (sex, year, month, department including `2A` and `2B`, commune, order), followed by an optional
/// key of two digits, which is `97 - n mod 97` with `2A` counted as 19 and `2B` as 18 (INSEE). Spaces, dots, hyphens
/// and no-break spaces may separate them. Thirteen digits without a key count only if their sex, month and department
/// are possible and no further digit follows, so that a SIRET is not taken for one.
///
/// ```
/// use praticable::ids::nir;
///
/// assert!(nir::stands_in("NIR : 2 99 01 99 999 001 57"));
/// assert!(!nir::stands_in("tél. 01 99 00 27 37"));
/// ```
#[inline]
pub fn stands_in(text: &str) -> bool {
    // Most texts are too short, have too few digits, or have them too far apart, which is faster to check.
    text.len() >= LENGTH
        && text.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS
        && has_run(text)
        && stands_among(text)
}

/// Whether enough digits, and letters of Corsica, follow each other without a character that ends a NIR.
fn has_run(text: &str) -> bool {
    let mut run = 0;
    text.bytes().any(|byte| {
        run = match byte {
            b'0'..=b'9' | b'A' | b'B' | b'a' | b'b' => run + 1,
            // A no-break space, as far as a single byte shows.
            b' ' | b'.' | b'-' | 0x80.. => run,
            _ => 0,
        };
        run == LENGTH
    })
}

#[inline(never)]
fn stands_among(text: &str) -> bool {
    let mut window = Window::default();
    let ended = text.chars().any(|character| match character {
        '0'..='9' | 'A' | 'B' | 'a' | 'b' => window.push(character.to_ascii_uppercase()),
        ' ' | '.' | '-' | '\u{a0}' | '\u{202f}' | '\u{2009}' => false,
        _ => window.close(),
    });
    ended || window.close()
}

/// Whether a whole number is a NIR, because a file may store one as a number.
pub(crate) fn is_integer(value: i64) -> bool {
    (1_000_000_000_000..1_000_000_000_000_000).contains(&value) && stands_in(&value.to_string())
}

/// Whether a decimal number is a NIR, such as the `2990199999001.0` of a spreadsheet.
pub(crate) fn is_decimal(value: f64) -> bool {
    value.fract() == 0.0 && (1e12..1e15).contains(&value) && stands_in(&decimal::write(value))
}

/// The characters of one run, up to the fifteen of a NIR with its key.
#[derive(Default)]
struct Window {
    run: arrayvec::ArrayVec<u8, 15>,
    /// Whether characters of this run were dropped from the front.
    slid: bool,
}

impl Window {
    /// Adds a character; `true` if the last fifteen are a NIR with a correct key.
    fn push(&mut self, character: char) -> bool {
        let Ok(byte) = u8::try_from(character) else { return self.close() };
        if self.run.is_full() {
            self.run.remove(0);
            self.slid = true;
        }
        self.run.push(byte);
        self.run.is_full() && has_key(&self.run)
    }

    /// Ends the run; `true` if it was a NIR without its key.
    fn close(&mut self) -> bool {
        let found = !self.slid && self.run.len() == LENGTH && is_plausible(&self.run);
        self.run.clear();
        self.slid = false;
        found
    }
}

/// Returns the thirteen characters as a number, with Corsica counted as INSEE does.
fn number(characters: &[u8]) -> Option<u64> {
    characters.iter().enumerate().try_fold(0_u64, |number, (index, byte)| {
        let digit = match (index, byte) {
            // `2A` counts as 19 and `2B` as 18: one ten less, then 9 or 8.
            (6, b'A') => return Some((number - 1) * 10 + 9),
            (6, b'B') => return Some((number - 1) * 10 + 8),
            (_, b'0'..=b'9') => u64::from(byte - b'0'),
            _ => return None,
        };
        Some(number * 10 + digit)
    })
}

fn is_plausible(characters: &[u8]) -> bool {
    let sex = matches!(characters.first(), Some(b'1'..=b'4' | b'7' | b'8'));
    let month =
        characters.get(3..5).and_then(|month| std::str::from_utf8(month).ok()?.parse::<u8>().ok());
    let month = month.is_some_and(|month| matches!(month, 1..=12 | 20 | 30..=42 | 50..=99));
    let corsica = match characters.get(6) {
        Some(b'A' | b'B') => characters.get(5) == Some(&b'2'),
        _ => true,
    };
    sex && month && corsica && number(characters.get(..LENGTH).unwrap_or_default()).is_some()
}

fn has_key(characters: &[u8]) -> bool {
    let Some((birth, key)) = characters.split_at_checked(LENGTH) else { return false };
    let key = std::str::from_utf8(key).ok().and_then(|key| key.parse::<u64>().ok());
    is_plausible(characters) && number(birth).is_some_and(|number| key == Some(97 - number % 97))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_key(birth: &str) -> String {
        let key = 97 - number(birth.as_bytes()).unwrap() % 97;
        format!("{birth}{key:02}")
    }

    #[test]
    fn found_with_and_without_key_and_in_corsica() {
        for birth in ["2990199999001", "199022A999001", "199022B999001"] {
            assert!(stands_in(&with_key(birth)), "{birth} with its key");
            assert!(stands_in(&format!("le {birth}.")), "{birth} without its key");
        }
        assert!(stands_in("mon numéro 2 99 01 99 999 001 merci"));
    }

    #[test]
    fn found_as_a_number() {
        let number: i64 = with_key("2990199999001").parse().unwrap();
        assert!(is_integer(number) && is_integer(2_990_199_999_001));
        assert!(is_decimal(2_990_199_999_001.0) && !is_decimal(2_990_199_999_001.5));
        assert!(!is_integer(99_700_000_013) && !is_integer(i64::MAX) && !is_integer(i64::MIN));
    }

    #[test]
    fn other_long_numbers_are_none() {
        for text in [
            "99900001100018",
            "35600000000048",
            "+33199002737 +33199002738",
            "899700000013",
            "10.5 x 20.25 cm 1234",
        ] {
            assert!(!stands_in(text), "{text}");
        }
    }
}
