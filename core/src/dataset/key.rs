//! Hashes of the contents of listings.

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::{
    model::{Address, Place},
    text::fold::{is_combining, is_gap, letters},
};

/// A 64-bit hash, in two halves so that the records that hold it need no padding.
///
/// Among two million listings, the probability that two different keys collide is about one in ten million.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Key([u32; 2]);

/// Hashes several texts without allocating.
#[derive(Clone)]
pub(super) struct Hasher {
    seed: u64,
    bytes: ArrayVec<u8, 256>,
}

impl Hasher {
    /// Creates a hasher for one kind of key.
    pub(super) fn new(kind: u8) -> Self {
        Self { seed: kind.into(), bytes: ArrayVec::new() }
    }

    /// Adds a text exactly.
    pub(super) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.byte(0);
    }

    /// Adds several texts in sequence, normalized as a person would compare them: `1` and `rue du Port` equal `1, RUE
    /// DU PORT`.
    pub(super) fn folded(&mut self, texts: [Option<&str>; 3]) {
        let mut gap = false;
        for text in texts.into_iter().flatten() {
            // Characters before the first letter of a text are not a gap.
            let signs = text.trim_start_matches(|sign| is_gap(sign) || is_combining(sign));
            for sign in signs.chars() {
                match u8::try_from(sign).ok().and_then(ascii) {
                    Some(GAP) => gap = true,
                    Some(byte) => {
                        self.close(&mut gap);
                        self.byte(byte);
                    }
                    None if is_gap(sign) => gap = true,
                    None => {
                        for letter in letters(sign) {
                            self.close(&mut gap);
                            self.bytes(letter.encode_utf8(&mut [0; 4]).as_bytes());
                        }
                    }
                }
            }
            gap = true;
        }
        self.byte(0);
    }

    /// Hashes a pending gap, which lies between letters.
    #[inline]
    fn close(&mut self, gap: &mut bool) {
        if std::mem::take(gap) {
            self.byte(GAP);
        }
    }

    /// Adds a number.
    pub(super) fn number(&mut self, number: u64) {
        number.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
    }

    fn bytes(&mut self, bytes: &[u8]) {
        if self.bytes.try_extend_from_slice(bytes).is_err() {
            for byte in bytes {
                self.byte(*byte);
            }
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.bytes.is_full() {
            self.seed = xxh3_64_with_seed(&self.bytes, self.seed);
            self.bytes.clear();
        }
        self.bytes.push(byte);
    }

    /// Returns the key of everything added.
    pub(super) fn finish(self) -> Key {
        Key(halves(xxh3_64_with_seed(&self.bytes, self.seed)))
    }
}

/// Represents any separator between words: commas and points, too, are optional.
const GAP: u8 = b'_';

/// Returns the folded ASCII character; `None` for other bytes.
fn ascii(byte: u8) -> Option<u8> {
    static FOLDED: [u8; 128] = folded();
    FOLDED.get(usize::from(byte)).copied()
}

const fn folded() -> [u8; 128] {
    let mut folded = [0; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        let gap = matches!(byte, b',' | b'.') || is_gap(byte as char);
        #[expect(clippy::indexing_slicing, reason = "a constant: a wrong index does not compile")]
        {
            folded[byte as usize] = if gap { GAP } else { byte.to_ascii_lowercase() };
        }
        byte += 1;
    }
    folded
}

/// Returns half of a number's hash: enough to distinguish the few numbers that share one key.
pub(super) fn short(number: u64) -> u32 {
    let [low, _] = halves(xxh3_64(&number.to_le_bytes()));
    low
}

/// Splits a number into two halves, the lower one first.
pub(super) fn halves(whole: u64) -> [u32; 2] {
    // INVARIANT: each half fits.
    [whole & u64::from(u32::MAX), whole >> 32].map(|half| u32::try_from(half).unwrap_or_default())
}

/// Joins the two halves of a number.
pub(super) fn whole([low, high]: [u32; 2]) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

/// The identity of a place.
#[derive(Clone)]
pub(super) struct OfPlace {
    key: Hasher,
    by_address: bool,
}

impl OfPlace {
    /// Hashes the FINESS number, else the SIRET number, else the address. `None` if the place has none of them.
    pub(super) fn new(place: &Place<'_>) -> Option<Self> {
        let number = |kind, number: &str| {
            let mut key = Hasher::new(kind);
            key.text(number);
            Self { key, by_address: false }
        };
        if let Some(finess) = &place.finess {
            return Some(number(b'f', finess.as_str()));
        }
        if let Some(siret) = &place.siret {
            return Some(number(b's', siret.as_str()));
        }
        let address = place.address.as_ref()?;
        let postal_code = address.postal_code.as_ref()?;
        if address.street.is_none() && address.locality.is_none() {
            return None;
        }
        let mut key = Hasher::new(b'a');
        key.text(postal_code.as_str());
        let Address { number, street, locality, .. } = address;
        key.folded([number.as_deref(), street.as_deref(), locality.as_deref()]);
        Some(Self { key, by_address: true })
    }

    /// Returns the key of a person at the place.
    pub(super) fn person(&self, rpps: &str) -> Key {
        let mut key = self.key.clone();
        key.text(rpps);
        key.finish()
    }

    /// Returns the key of the place itself: one address may have several places, distinguished by name.
    pub(super) fn place(mut self, name: Option<&str>) -> Key {
        if self.by_address {
            self.key.folded([name, None, None]);
        }
        self.key.finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(place: &str) -> Option<Key> {
        let place: Place<'_> = serde_json::from_str(place).unwrap();
        OfPlace::new(&place).map(|key| key.place(place.name.as_deref()))
    }

    #[test]
    fn an_address_is_the_same_however_it_is_written() {
        let plain = key(
            r#"{ "name": "Cabinet du Port", "address": { "street": "1 rue du Port", "postal_code": "44000" } }"#,
        );
        assert!(plain.is_some());
        assert_eq!(
            plain,
            key(
                r#"{ "name": "CABINET  DU PORT", "address": { "number": "1", "street": "RUE DU PORT", "postal_code": "44000" } }"#
            )
        );
        assert_eq!(
            plain,
            key(
                r#"{ "name": "Cabinet du Port.", "address": { "street": "1, rue. du Port", "postal_code": "44000" } }"#
            )
        );
        assert_ne!(
            plain,
            key(
                r#"{ "name": "Cabinet du Port", "address": { "street": "2 rue du Port", "postal_code": "44000" } }"#
            )
        );
    }

    #[test]
    fn a_place_without_street_or_number_of_a_register_has_no_key() {
        assert_eq!(
            key(r#"{ "name": "Cabinet du Port", "address": { "postal_code": "44000" } }"#),
            None
        );
        assert!(key(r#"{ "siret": "99900001100018" }"#).is_some());
    }

    proptest! {
        #[test]
        fn texts_that_fold_alike_have_one_key(text in "[ -~éàÇœß\u{301}\u{2011}’\t]*") {
            let hash = |text: &str| {
                let mut hasher = Hasher::new(b'a');
                hasher.folded([Some(text), None, None]);
                hasher.finish()
            };
            // A point or a comma at either end adds a gap, which folding alone keeps.
            let text = text.replace([',', '.'], " ");
            prop_assert_eq!(hash(&text), hash(&crate::fold(&text)));
        }
    }

    #[test]
    fn a_long_text_is_hashed_whole() {
        let hash = |text: &str| {
            let mut hasher = Hasher::new(b't');
            hasher.text(text);
            hasher.finish()
        };
        let long = "a".repeat(600);
        assert_eq!(hash(&long), hash(&long));
        assert_ne!(hash(&long), hash(&format!("b{}", "a".repeat(599))));
        assert_ne!(hash(&long), hash(&format!("{}b", "a".repeat(599))));
    }
}
