//! Identifiers of places: postal code, commune, address key.

use super::checksum::{bare_digits, is_digits};
use crate::compact::search::around;

text_id! {
    /// Postal code: five digits (La Poste). Not one to one with communes; `20…` in Corsica, `97…` and `98…` overseas.
    pub struct PostalCode(5), "a postal code (5 digits)", pattern "^[0-9]{5}$", if is_postal_code;
}

fn is_postal_code(text: &str) -> bool {
    is_digits(text, 5)
}

impl PostalCode {
    /// Returns the code that a text certainly means: with a leading zero that a spreadsheet dropped, `75001.0`,
    /// `F-75001`, `75801 CEDEX 01`.
    pub(crate) fn mend(text: &str) -> Option<Self> {
        let upper = text.trim().to_ascii_uppercase();
        let bare = upper.strip_prefix("F-").unwrap_or(&upper);
        let bare = around(bare, "CEDEX").map_or(bare, |(code, _)| code);
        let digits = bare_digits(bare)?;
        Self::new(&digits)
            .or_else(|| (digits.len() == 4).then(|| Self::new(&format!("0{digits}")))?)
    }
}

text_id! {
    /// INSEE code of a commune (Code officiel géographique): two characters for the department (`2A`, `2B` in Corsica,
    /// `97`, `98` overseas), three for the commune. `20…` has not existed since 1976.
    ///
    /// ```
    /// use praticable::ids::InseeCode;
    ///
    /// assert!("2A004".parse::<InseeCode>().is_ok());
    /// assert!("20004".parse::<InseeCode>().is_err());
    /// ```
    pub struct InseeCode(5), "an INSEE commune code (5 characters)",
        pattern "^((0[1-9]|1[0-9]|2[1-9]|[3-8][0-9]|9[0-5]|2[AB])[0-9]{3}|97[1-8][0-9]{2}|98[4-9][0-9]{2})$",
        if is_insee_code;
}

fn is_insee_code(text: &str) -> bool {
    let Some((department, commune)) = text.split_at_checked(2) else { return false };
    let digits = |length| is_digits(commune, length);
    match department {
        "2A" | "2B" => digits(3),
        "97" => digits(3) && matches!(commune.as_bytes().first(), Some(b'1'..=b'8')),
        "98" => digits(3) && matches!(commune.as_bytes().first(), Some(b'4'..=b'9')),
        "00" | "20" | "96" | "99" => false,
        _ => is_digits(department, 2) && digits(3),
    }
}

impl InseeCode {
    /// Returns the code that a text certainly means: with a lower-case letter, or a leading zero that a spreadsheet
    /// dropped.
    pub(crate) fn mend(text: &str) -> Option<Self> {
        Self::new(&text.trim().to_ascii_uppercase()).or_else(|| {
            let digits = bare_digits(text)?;
            Self::new(&digits)
                .or_else(|| (digits.len() == 4).then(|| Self::new(&format!("0{digits}")))?)
        })
    }
}

text_id! {
    /// Key of an address in the Base Adresse Nationale: `insee_street_number[_suffix]`, in which the street is its
    /// FANTOIR code or a temporary code of six characters; or the UUID that the BAN now assigns to addresses.
    pub struct BanId(64), "a BAN address key",
        pattern "^(([0-9]{2}|2[AB])[0-9]{3}_[0-9A-Za-z]{4,6}(_[0-9]{1,5}(_[0-9A-Za-z]+)*)?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$",
        if is_ban_id;
}

fn is_ban_id(text: &str) -> bool {
    if super::uuid::is_uuid(text) {
        return true;
    }
    let mut parts = text.split('_');
    let commune = parts.next().is_some_and(|part| {
        let department = part.strip_prefix("2A").or_else(|| part.strip_prefix("2B"));
        department.map_or_else(|| is_digits(part, 5), |rest| is_digits(rest, 3))
    });
    let is_word =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let street = parts.next().is_some_and(|part| is_word(part) && (4..=6).contains(&part.len()));
    let number = parts
        .next()
        .is_none_or(|part| (1..=5).contains(&part.len()) && is_digits(part, part.len()));
    commune && street && number && parts.all(is_word)
}
