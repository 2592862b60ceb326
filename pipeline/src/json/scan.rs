//! Where one JSON value ends.

use memchr::memchr2;

use super::{DEPTH, is_blank};

/// Follows strings and depth through one value, and can stop and go on anywhere in it. Whether the value is sound is for
/// its parser to say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scan {
    depth: u32,
    deepest: u32,
    inside: Inside,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Inside {
    /// Between strings: brackets count.
    #[default]
    Structure,
    /// In a number or a word that is no part of anything.
    Scalar,
    String,
    /// In a string, behind a backslash.
    Escape,
}

impl Scan {
    /// Whether the value nests deeper than it may.
    pub(crate) fn is_too_deep(&self) -> bool {
        self.deepest > DEPTH
    }

    /// Whether it is a number or a word so far, which the end of the file ends as well.
    pub(crate) fn is_scalar(&self) -> bool {
        self.inside == Inside::Scalar
    }

    /// How far the value goes in these bytes; `None` when it goes on behind them.
    pub(crate) fn run(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if matches!(self.inside, Inside::String | Inside::Escape) {
                at += self.string(bytes.get(at..).unwrap_or_default());
                if self.inside == Inside::Structure && self.depth == 0 {
                    return Some(at);
                }
                continue;
            }
            if self.depth > 0 && !is_structure(byte) {
                let rest = bytes.get(at..).unwrap_or_default();
                at += rest.iter().position(|byte| is_structure(*byte)).unwrap_or(rest.len());
                continue;
            }
            match byte {
                b'"' | b'{' | b'[' if self.is_scalar() => return Some(at),
                b'}' | b']' | b',' if self.depth == 0 => return Some(at),
                _ if self.depth == 0 && is_blank(byte) => return Some(at),
                b'"' => self.inside = Inside::String,
                b'{' | b'[' => {
                    self.depth = self.depth.saturating_add(1);
                    self.deepest = self.deepest.max(self.depth);
                }
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                _ => self.inside = Inside::Scalar,
            }
            at += 1;
        }
        None
    }

    /// How many bytes of a string pass, its closing quote included.
    fn string(&mut self, bytes: &[u8]) -> usize {
        let mut at = usize::from(self.inside == Inside::Escape);
        self.inside = Inside::String;
        while let Some(found) = memchr2(b'"', b'\\', bytes.get(at..).unwrap_or_default()) {
            at += found + 1;
            if bytes.get(at - 1) == Some(&b'"') {
                self.inside = Inside::Structure;
                return at;
            }
            if at == bytes.len() {
                self.inside = Inside::Escape;
                return at;
            }
            at += 1;
        }
        bytes.len()
    }
}

/// What changes the depth, or opens a string.
fn is_structure(byte: u8) -> bool {
    matches!(byte, b'"' | b'{' | b'}' | b'[' | b']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_value_ends() {
        for (text, end) in [
            ("{}", Some(2)),
            ("{\"a\":[1,{\"b\":2}]},", Some(17)),
            ("\"a]\\\"}\",", Some(7)),
            ("12,", Some(2)),
            ("null]", Some(4)),
            ("true \n", Some(4)),
            ("\"\\\\\"]", Some(4)),
            ("{\"a\":\"}\"", None),
            ("12", None),
            ("\"a\\", None),
            ("", None),
        ] {
            assert_eq!(Scan::default().run(text.as_bytes()), end, "{text}");
        }
    }

    #[test]
    fn stopping_anywhere_changes_nothing() {
        let text = br#"{"a":"\\\"}","b":["\u005d",{}]} "#;
        let end = Scan::default().run(text);
        for cut in 0..end.unwrap() {
            let mut scan = Scan::default();
            let (head, tail) = text.split_at(cut);
            assert_eq!(scan.run(head), None, "cut at {cut}");
            assert_eq!(scan.run(tail).map(|more| cut + more), end, "cut at {cut}");
        }
    }
}
