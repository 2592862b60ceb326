//! Windows-1252 as UTF-8. The library that knows every encoding there is would be half of what a browser loads.

use std::borrow::Cow;

/// The characters from 0x80 on, where Windows-1252 is not Latin-1; five bytes have none, and stay control characters, as
/// browsers read them (<https://encoding.spec.whatwg.org/#index-windows-1252>).
const BEYOND_LATIN_1: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The bytes as UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, [u8]> {
    if bytes.is_ascii() {
        return Cow::Borrowed(bytes);
    }
    let mut text = Vec::with_capacity(bytes.len() + bytes.len() / 8);
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| !byte.is_ascii()) {
        let (ascii, beyond) = rest.split_at(at);
        text.extend_from_slice(ascii);
        let Some((byte, after)) = beyond.split_first() else { break };
        let character = BEYOND_LATIN_1.get(usize::from(byte - 0x80)).copied();
        let character = character.unwrap_or(char::from(*byte));
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        rest = after;
    }
    text.extend_from_slice(rest);
    Cow::Owned(text)
}

/// UTF-8 as the bytes that it was decoded from; `None` when it has a character that is none of these.
pub(super) fn encode(text: &[u8]) -> Option<Cow<'_, [u8]>> {
    if text.is_ascii() {
        return Some(Cow::Borrowed(text));
    }
    let byte = |character: char| match u8::try_from(character) {
        Ok(byte) if !(0x80..0xA0).contains(&byte) => Some(byte),
        _ => {
            let place = BEYOND_LATIN_1.iter().position(|known| *known == character)?;
            u8::try_from(0x80 + place).ok()
        }
    };
    str::from_utf8(text).ok()?.chars().map(byte).collect::<Option<Vec<u8>>>().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_reads_as_in_the_library_that_knows_every_encoding() {
        let bytes: Vec<u8> = (0..=255).chain(*b" plain text").chain([0xE9]).collect();
        for bytes in [&bytes[..], b"plain text", b""] {
            let expected = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0;
            assert_eq!(*decode(bytes), *expected.as_bytes());
            assert_eq!(encode(&decode(bytes)).as_deref(), Some(bytes));
        }
    }

    #[test]
    fn what_has_no_byte_is_not_written() {
        assert_eq!(encode("Łódź".as_bytes()), None);
    }
}
