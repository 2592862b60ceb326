//! The register of health and social institutions.

use super::checksum::{bare_digits, luhn};

text_id! {
    /// FINESS number: a health or social institution, either a site (`EG`, `ET`) or a legal entity (`EJ`).
    ///
    /// Nine characters: the department (`2A`, `2B` in Corsica), then digits, the last one a Luhn key (ANS, MOS). The
    /// key is not checked for Corsica, because its computation there is not published.
    ///
    /// ```
    /// use praticable::ids::Finess;
    ///
    /// assert_eq!("010000024".parse::<Finess>()?.has_valid_key(), Some(true));
    /// assert_eq!("2A0000014".parse::<Finess>()?.has_valid_key(), None);
    /// # Ok::<(), praticable::ids::FormError>(())
    /// ```
    pub struct Finess(9), "a FINESS number (9 characters)", pattern "^([0-9]{2}|2[AB])[0-9]{7}$", if is_finess;
}

fn is_finess(text: &str) -> bool {
    text.len() == 9
        && text.bytes().enumerate().all(|(index, byte)| {
            byte.is_ascii_digit()
                || (index == 1 && matches!(byte, b'A' | b'B') && text.starts_with('2'))
        })
}

impl Finess {
    /// Whether the key is correct; `None` in Corsica, where it is unknown.
    pub fn has_valid_key(&self) -> Option<bool> {
        let is_corsican = self.as_str().bytes().any(|byte| byte.is_ascii_uppercase());
        (!is_corsican).then(|| luhn(self.as_str()))
    }

    /// Returns the number that a text certainly means: with a leading zero that a spreadsheet dropped, or a lower-case
    /// letter.
    pub(crate) fn mend(text: &str) -> Option<Self> {
        let upper = text.trim().to_ascii_uppercase();
        Self::new(&upper).or_else(|| {
            let digits = bare_digits(text)?;
            (digits.len() == 8)
                .then(|| Self::new(&format!("0{digits}")))?
                .filter(|id| id.has_valid_key() == Some(true))
                .or_else(|| Self::new(&digits))
        })
    }
}
