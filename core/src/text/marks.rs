//! Classifies the bytes of a text in one pass, so that most texts are scanned only once.

/// The kinds of bytes in a text.
#[derive(Clone, Copy)]
pub(crate) struct Marks(u8);

impl Marks {
    /// A separator of a cell's values, or a byte that escapes one.
    pub(crate) const SEPARATING: Self = Self(1);
    /// A `#` or a `+`, which occur in spreadsheets' errors and in scientific notation.
    pub(crate) const SIGN: Self = Self(2);
    /// Anything but printable ASCII.
    pub(crate) const UNUSUAL: Self = Self(4);

    /// Scans a text.
    pub(crate) fn of(text: &str) -> Self {
        Self(text.bytes().fold(0, |marks, byte| marks | kind_of(byte)))
    }

    /// Whether the text has a byte of this kind.
    pub(crate) const fn has(self, kind: Self) -> bool {
        self.0 & kind.0 != 0
    }
}

fn kind_of(byte: u8) -> u8 {
    static KINDS: [u8; 256] = kinds();
    KINDS.get(usize::from(byte)).copied().unwrap_or_default()
}

const fn kinds() -> [u8; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0_u8;
    loop {
        let separating = matches!(byte, b'|' | b',' | b';' | b'\n' | b'\\') as u8;
        let sign = matches!(byte, b'#' | b'+') as u8;
        let unusual = !matches!(byte, b' '..=b'~') as u8;
        #[expect(clippy::indexing_slicing, reason = "a byte has a place among 256")]
        {
            kinds[byte as usize] = separating | sign << 1 | unusual << 2;
        }
        if byte == u8::MAX {
            return kinds;
        }
        byte += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Marks;

    #[test]
    fn each_kind_is_seen_alone() {
        let kinds = |text| {
            [Marks::SEPARATING, Marks::SIGN, Marks::UNUSUAL].map(|kind| Marks::of(text).has(kind))
        };
        assert_eq!(kinds("Cabinet du Port 2"), [false, false, false]);
        for text in ["a|b", "a,b", "a;b", "a\\b"] {
            assert_eq!(kinds(text), [true, false, false], "{text}");
        }
        assert_eq!(kinds("a\nb"), [true, false, true]);
        assert_eq!(kinds("1,9E+08"), [true, true, false]);
        assert_eq!(kinds("#N/A"), [false, true, false]);
        assert_eq!(kinds("Hélène"), [false, false, true]);
    }
}
