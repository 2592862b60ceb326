//! The register of companies.

use super::checksum::{bare_digits, is_digits, luhn};

/// SIREN of La Poste, whose sites have a different checksum.
const LA_POSTE: &str = "356000000";

text_id! {
    /// SIRET number: one site of a company in INSEE's SIRENE register.
    ///
    /// Fourteen digits: the company's SIREN, then the site's NIC. They pass the Luhn check, except for the sites of La
    /// Poste, where the sum of the digits is a multiple of 5 (INSEE). Rule IDT-003 judges the key.
    ///
    /// ```
    /// use praticable::ids::Siret;
    ///
    /// let siret: Siret = "99900001100018".parse()?;
    /// assert_eq!(siret.siren().as_str(), "999000011");
    /// # Ok::<(), praticable::ids::FormError>(())
    /// ```
    pub struct Siret(14), "a SIRET number (14 digits)", pattern "^[0-9]{14}$", if is_siret;
}

text_id! {
    /// SIREN number: a company in INSEE's SIRENE register. Nine digits, the last one a Luhn key.
    pub struct Siren(9), "a SIREN number (9 digits)", pattern "^[0-9]{9}$", if is_siren;
}

fn is_siret(text: &str) -> bool {
    is_digits(text, 14)
}

fn is_siren(text: &str) -> bool {
    is_digits(text, 9)
}

impl Siret {
    /// Returns the company's number.
    pub fn siren(&self) -> Siren {
        Siren(self.as_str().chars().take(9).fold(
            arrayvec::ArrayString::new(),
            |mut siren, digit| {
                // INVARIANT: nine digits fit into nine bytes.
                let _ = siren.try_push(digit);
                siren
            },
        ))
    }

    /// Whether the key is correct.
    pub fn has_valid_key(&self) -> bool {
        let digits = || self.as_str().bytes().map(|byte| u32::from(byte - b'0'));
        luhn(self.as_str())
            || (self.as_str().starts_with(LA_POSTE) && digits().sum::<u32>().is_multiple_of(5))
    }

    /// Returns the number that a text certainly means.
    pub(crate) fn mend(text: &str) -> Option<Self> {
        Self::new(&bare_digits(text)?)
    }
}

impl Siren {
    /// Whether the Luhn key is correct.
    pub fn has_valid_key(&self) -> bool {
        luhn(self.as_str())
    }
}
