//! Where in a listing something stands.

use std::fmt::{self, Write};

use crate::compact::search::replaced;

/// A part of a JSON Pointer as the key that it stands for.
pub(crate) fn unescaped(part: &str) -> String {
    // In this order, or `~01` would become a slash.
    replaced(&replaced(part, "~1", "/"), "~0", "~")
}

/// An item of a list, as a pointer names it.
#[cfg(feature = "table")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// The one at a position, from 0.
    At(usize),
    /// The one behind the last.
    Next,
}

/// The keys and positions of a pointer.
#[cfg(feature = "table")]
pub(crate) fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// The item that a token names, if it names one. No key of the model is a number.
#[cfg(feature = "table")]
pub(crate) fn item(token: &str) -> Option<Item> {
    match token {
        "-" => Some(Item::Next),
        _ if token.bytes().all(|byte| byte.is_ascii_digit()) => token.parse().ok().map(Item::At),
        _ => None,
    }
}

/// A place in a listing, chained on the stack: it costs nothing until a finding writes it down.
///
/// Its `Display` is a JSON Pointer (RFC 6901).
///
/// ```
/// use praticable::At;
///
/// let phones = At::Root.key("contact");
/// let phones = phones.key("phones");
/// assert_eq!(phones.item(0).to_string(), "/contact/phones/0");
/// assert_eq!(At::Root.to_string(), "");
/// ```
#[derive(Clone, Copy, Debug)]
pub enum At<'p> {
    /// The listing itself.
    Root,
    /// A field of an object.
    Key(&'p At<'p>, &'p str),
    /// An item of a list, from 0.
    Item(&'p At<'p>, usize),
}

impl<'p> At<'p> {
    /// A field of this object.
    #[must_use]
    pub const fn key(&'p self, key: &'p str) -> Self {
        Self::Key(self, key)
    }

    /// An item of this list, from 0.
    #[must_use]
    pub const fn item(&'p self, index: usize) -> Self {
        Self::Item(self, index)
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(parent, key) => {
                write!(f, "{parent}/")?;
                key.chars().try_for_each(|character| match character {
                    '~' => f.write_str("~0"),
                    '/' => f.write_str("~1"),
                    other => f.write_char(other),
                })
            }
            Self::Item(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}
