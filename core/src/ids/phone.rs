//! Telephone numbers.

use arrayvec::ArrayString;

use crate::compact::search::{around, replaced, value};

text_id! {
    /// A telephone number in E.164 form: `+`, the country, the subscriber; at most fifteen digits (ITU-T E.164).
    ///
    /// Overseas numbers have their own country code (`+262`, `+590`, `+594`, `+596`, `+508`): `+33 262…` does not
    /// exist.
    ///
    /// ```
    /// use praticable::ids::Phone;
    ///
    /// let phone: Phone = "+33199002737".parse()?;
    /// assert!(!phone.is_mobile());
    /// # Ok::<(), praticable::ids::FormError>(())
    /// ```
    pub struct Phone(16), "a telephone number (E.164)", pattern "^\\+(33[1-9][0-9]{8}|(?!33)[1-9][0-9]{6,14})$", if is_phone;
}

fn is_phone(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else { return false };
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    all_digits
        && digits.strip_prefix("33").map_or((7..=15).contains(&digits.len()), |national| {
            national.len() == 9 && !national.starts_with('0')
        })
}

/// Country codes of the overseas departments and collectivities, by the first three digits of the national number after
/// its `0` (Arcep numbering plan).
const OVERSEAS: &str = lines! {
    "262" "262";
    "263" "262";
    "269" "262";
    "508" "508";
    "590" "590";
    "594" "594";
    "596" "596";
    "639" "262";
    "690" "590";
    "691" "590";
    "692" "262";
    "693" "262";
    "694" "594";
    "696" "596";
    "697" "596";
};

/// Whether a character is one that people write between digits.
fn is_filler(character: char) -> bool {
    character.is_whitespace() || matches!(character, '.' | '-' | '/' | '\u{a0}' | '\u{202f}')
}

impl Phone {
    /// Whether the number can receive text messages: a French or overseas mobile. Numbers of other countries are not
    /// known, and are assumed to be able to.
    pub fn is_mobile(&self) -> bool {
        let Some(digits) = self.as_str().strip_prefix('+') else { return false };
        let french = [
            ("33", ["6", "7"]),
            ("262", ["69", "63"]),
            ("590", ["69", "69"]),
            ("594", ["69", "69"]),
            ("596", ["69", "69"]),
        ];
        french
            .iter()
            .find_map(|(country, mobiles)| {
                digits
                    .strip_prefix(country)
                    .map(|rest| mobiles.iter().any(|mobile| rest.starts_with(mobile)))
            })
            .unwrap_or(true)
    }

    /// Returns the number that a text certainly means: `01 99 00 27 37`, `+33 (0)1 99…`, `0033…`, `199002737` (a
    /// spreadsheet dropped the zero), `0262…` (overseas).
    pub fn mend(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = replaced(text.strip_prefix("tel:").unwrap_or(text), "(0)", "");
        let bare: String = text.chars().filter(|character| !is_filler(*character)).collect();
        let bare = bare.strip_suffix(".0").unwrap_or(&bare);
        let bare = bare
            .strip_prefix("00")
            .map_or_else(|| bare.to_owned(), |international| format!("+{international}"));
        if let Some(foreign) = bare.strip_prefix('+') {
            // `+33 0262…` and `+33 262…` mean the overseas number.
            return foreign.strip_prefix("33").map_or_else(
                || Self::new(&bare),
                |national| Self::from_national(national.strip_prefix('0').unwrap_or(national)),
            );
        }
        Self::from_national(bare.strip_prefix('0').unwrap_or(&bare))
    }

    /// Returns the number that a text may mean: with the letter O for a zero, or an extension after the number.
    pub(crate) fn guess(text: &str) -> Option<Self> {
        const EXTENSIONS: [&str; 4] = ["poste", "ext", "#", "p."];
        let lower = text.to_ascii_lowercase();
        let number =
            EXTENSIONS.iter().find_map(|mark| Some(around(&lower, mark)?.0)).unwrap_or(&lower);
        let number = number.replace('o', "0");
        Self::mend(number.trim_end_matches([' ', ',', ';', '(']))
    }

    /// Whether a text is a number that works only within the French numbering plan, and that E.164 cannot express: an
    /// emergency number (15, 112, 114…) or a short number (3639, 116 117, 118 and three digits).
    pub(crate) fn is_short(text: &str) -> bool {
        let mut digits = ArrayString::<6>::new();
        let all_fit = text
            .chars()
            .filter(|character| !is_filler(*character))
            .all(|character| character.is_ascii_digit() && digits.try_push(character).is_ok());
        all_fit
            && match digits.len() {
                2 | 3 => digits.starts_with('1'),
                4 => digits.starts_with(['1', '3']),
                6 => digits.starts_with("116") || digits.starts_with("118"),
                _ => false,
            }
    }

    /// Whether a call costs more than an ordinary one: French numbers in 081, 082 and 089.
    pub(crate) fn is_premium(&self) -> bool {
        ["+3381", "+3382", "+3389"].iter().any(|prefix| self.as_str().starts_with(prefix))
    }

    /// Reads a French number from its nine digits after the `0`.
    fn from_national(digits: &str) -> Option<Self> {
        let country = value(OVERSEAS, digits.get(..3)?).unwrap_or("33");
        if digits.len() != 9 {
            return None;
        }
        let mut number = ArrayString::<16>::from("+").ok()?;
        number.try_push_str(country).ok()?;
        number.try_push_str(digits).ok()?;
        Self::new(&number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mend_reads_what_people_write() {
        for text in [
            "01 99 00 27 37",
            "01.99.00.27.37",
            "+33 (0)1 99 00 27 37",
            "0033199002737",
            "199002737",
            "0199002737",
        ] {
            assert_eq!(
                Phone::mend(text).map(|phone| phone.to_string()).as_deref(),
                Some("+33199002737"),
                "{text}"
            );
        }
        assert_eq!(
            Phone::mend("0590 87 57 49").map(|phone| phone.to_string()).as_deref(),
            Some("+590590875749")
        );
        assert_eq!(
            Phone::mend("+33 262 99 00 01").map(|phone| phone.to_string()).as_deref(),
            Some("+262262990001")
        );
        for text in ["01 99 00 27", "1,99E+08", "O1 99 00 27 37", "3639", ""] {
            assert_eq!(Phone::mend(text), None, "{text}");
        }
    }

    #[test]
    fn plus_33_has_nine_digits_more() {
        assert!(Phone::new("+33199002737").is_some());
        assert!(Phone::new("+3319900273").is_none());
        assert!(Phone::new("+33099002737").is_none());
        assert!(Phone::new("+32470000000").is_some());
    }

    #[test]
    fn a_guess_is_made_where_it_can_be_named() {
        let guess = |text| Phone::guess(text).map(|phone| phone.to_string());
        for text in ["O1 99 00 27 37", "01 99 00 27 37 poste 12", "01 99 00 27 37, ext. 12"] {
            assert_eq!(guess(text).as_deref(), Some("+33199002737"), "{text}");
        }
        for text in ["secrétariat", "01 99 00 27 37 ou 01 99 00 27 38", "poste 12", ""] {
            assert_eq!(guess(text), None, "{text}");
        }
    }

    #[test]
    fn short_numbers_are_known_for_what_they_are() {
        for text in ["15", "112", "1 1 4", "3639", "36 39", "116 117", "118 218"] {
            assert!(Phone::is_short(text), "{text}");
        }
        for text in ["", "1", "27", "2737", "01 99 00 27", "15a", "+15"] {
            assert!(!Phone::is_short(text), "{text}");
        }
        let premium = |text: &str| Phone::mend(text).unwrap().is_premium();
        assert!(premium("0 899 00 00 00") && premium("0825 00 00 00"));
        assert!(!premium("0800 00 00 00") && !premium("01 99 00 27 37"));
    }
}
