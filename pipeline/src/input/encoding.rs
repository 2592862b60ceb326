//! The encodings read, and how one is told from the other.

use std::borrow::Cow;

use super::windows_1252;

/// How the characters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark; a record that breaks it is a located fault.
    Utf8,
    /// Windows-1252, what spreadsheets set to French write by default.
    Windows1252,
}

/// Why a file is taken to be in an encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The file says so with a byte order mark.
    Mark,
    /// The head of the file is ASCII, which both encodings write alike.
    Ascii,
    /// The head of the file is sound UTF-8, and not ASCII.
    Sound,
    /// Sound and unsound sequences of the head, counted: the more numerous decide.
    Counted {
        /// Characters beyond ASCII that UTF-8 reads.
        sound: u32,
        /// Sequences that UTF-8 cannot read.
        unsound: u32,
    },
    /// The caller said so.
    Given,
}

impl Encoding {
    /// Decides on the head of a file; `whole` when nothing follows it.
    ///
    /// Text in Windows-1252 hardly ever makes a sound UTF-8 sequence, so a head in which sound sequences prevail is
    /// UTF-8 with a few broken records, each of which will be located.
    pub(crate) fn decide(head: &[u8], whole: bool) -> (Self, Evidence) {
        let (mut sound, mut unsound) = (0_u32, 0_u32);
        let mut rest = head.len();
        for chunk in head.utf8_chunks() {
            let beyond = chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
            sound = sound.saturating_add(u32::try_from(beyond).unwrap_or(u32::MAX));
            rest -= chunk.valid().len() + chunk.invalid().len();
            // The read may have stopped inside a character.
            let cut = !whole && rest == 0 && is_beginning(chunk.invalid());
            if !chunk.invalid().is_empty() && !cut {
                unsound = unsound.saturating_add(1);
            }
        }
        match (sound, unsound) {
            (0, 0) => (Self::Utf8, Evidence::Ascii),
            (_, 0) => (Self::Utf8, Evidence::Sound),
            _ if unsound > sound && !head.iter().any(|byte| UNDEFINED.contains(byte)) => {
                (Self::Windows1252, Evidence::Counted { sound, unsound })
            }
            _ => (Self::Utf8, Evidence::Counted { sound, unsound }),
        }
    }

    /// The bytes as UTF-8, as far as they are text.
    pub(crate) fn decode(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Self::Utf8 => Cow::Borrowed(bytes),
            Self::Windows1252 => windows_1252::decode(bytes),
        }
    }

    /// The text as the bytes of the file; `None` when it has a character that the encoding lacks.
    pub(crate) fn encode(self, text: &[u8]) -> Option<Cow<'_, [u8]>> {
        match self {
            Self::Utf8 => Some(Cow::Borrowed(text)),
            Self::Windows1252 => windows_1252::encode(text),
        }
    }

    /// The name that a log gives it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// Reads a name; `None` for any other text.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Self::Utf8, Self::Windows1252].into_iter().find(|encoding| encoding.name() == name)
    }

    /// How many bytes of the file decoded text stands for.
    pub(crate) fn source_len(self, decoded: &[u8]) -> u64 {
        let len = match self {
            Self::Utf8 => decoded.len(),
            // One byte a character, so what counts is each character's first byte.
            Self::Windows1252 => decoded.iter().filter(|byte| *byte & 0xC0 != 0x80).count(),
        };
        len as u64
    }
}

/// Bytes that Windows-1252 gives no character to.
const UNDEFINED: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

fn is_beginning(bytes: &[u8]) -> bool {
    str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_and_utf8_are_utf8() {
        assert_eq!(Encoding::decide(b"nom\nEXEMPLE\n", true), (Encoding::Utf8, Evidence::Ascii));
        assert_eq!(Encoding::decide("prénom".as_bytes(), true), (Encoding::Utf8, Evidence::Sound));
    }

    #[test]
    fn french_text_in_windows_1252() {
        let (encoding, evidence) = Encoding::decide(b"Ren\xE9e;Fran\xE7oise;12 \x80", true);
        assert_eq!(encoding, Encoding::Windows1252);
        assert_eq!(evidence, Evidence::Counted { sound: 0, unsound: 3 });
        assert_eq!(*encoding.decode(b"Ren\xE9e 12 \x80"), *"Renée 12 €".as_bytes());
        assert_eq!(encoding.source_len("Renée 12 €".as_bytes()), 10);
    }

    #[test]
    fn a_head_that_ends_inside_a_character_is_sound() {
        assert_eq!(Encoding::decide(b"pr\xC3\xA9nom \xC3", false).1, Evidence::Sound);
        assert_eq!(Encoding::decide(b"prenom \xC3", false).1, Evidence::Ascii);
        assert_eq!(Encoding::decide(b"prenom \xC3", true).0, Encoding::Windows1252);
    }

    #[test]
    fn a_few_broken_bytes_do_not_turn_utf8_into_windows_1252() {
        let head = "Éléonore Hélène Zoé".as_bytes().iter().chain(b" Ren\xE9").copied();
        assert_eq!(Encoding::decide(&head.collect::<Vec<u8>>(), true).0, Encoding::Utf8);
    }

    #[test]
    fn bytes_that_windows_1252_does_not_have_leave_utf8() {
        assert_eq!(Encoding::decide(b"\xE9\xE9\x81", true).0, Encoding::Utf8);
    }
}
