//! The registers of health professionals.

use super::checksum::{bare_digits, is_digits, luhn};

text_id! {
    /// RPPS number: a health professional's permanent number in the Répertoire partagé des professionnels
    /// intervenant dans le système de santé.
    ///
    /// Eleven digits, the last one a Luhn key (ANS, MOS `Professionnel.idNatPS`). Rule IDT-002 judges the key, because
    /// the register's own documentation uses numbers that fail it.
    ///
    /// ```
    /// use praticable::ids::Rpps;
    ///
    /// let rpps: Rpps = "99700000013".parse()?;
    /// assert!(rpps.has_valid_key());
    /// # Ok::<(), praticable::ids::FormError>(())
    /// ```
    pub struct Rpps(11), "an RPPS number (11 digits)", pattern "^[0-9]{11}$", if is_rpps;
}

fn is_rpps(text: &str) -> bool {
    is_digits(text, 11)
}

impl Rpps {
    /// Whether the Luhn key is correct.
    pub fn has_valid_key(&self) -> bool {
        luhn(self.as_str())
    }

    /// Returns the number that a text certainly means, without spaces, a trailing `.0`, or the leading `8` of
    /// `idNat_PS`.
    pub(crate) fn mend(text: &str) -> Option<Self> {
        let digits = bare_digits(text)?;
        Self::new(&digits).or_else(|| Self::new(digits.strip_prefix('8')?))
    }
}

text_id! {
    /// ADELI number: nine characters of a register that was withdrawn in 2024 (DREES). It changed with the department
    /// and the profession, so it never serves as a key.
    pub struct Adeli(9), "an ADELI number (9 characters)", pattern "^[0-9A-Z]{9}$", if is_adeli;
}

fn is_adeli(text: &str) -> bool {
    text.len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

impl Adeli {
    /// Returns the number that a text certainly means.
    pub(crate) fn mend(text: &str) -> Option<Self> {
        Self::new(&bare_digits(text)?)
    }
}
