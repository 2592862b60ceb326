//! A parsed JSON Pointer.

use std::cmp::Ordering;

use crate::{
    model::registry,
    text::pointer::{Item, item, tokens},
};

/// A place in a listing, in the notation of the registry and the table.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// The path in the registry's notation: `languages[].code`.
    pub(super) pattern: String,
    /// The item, if the path leads into a list; lists are never nested.
    pub(super) item: Option<Item>,
}

impl Spot {
    pub(super) fn of(pointer: &str) -> Self {
        let item = tokens(pointer).iter().find_map(|token| item(token));
        // To the registry, the place of a new item is the same as that of any item.
        let pattern = registry::pattern_of(&resolved(pointer, 0));
        Self { pattern, item }
    }

    /// Returns the enclosing list, if each field of its items is a column.
    pub(super) fn list(&self) -> Option<Self> {
        let (list, _) = self.pattern.split_once("[]")?;
        Some(Self { pattern: list.to_owned(), item: None })
    }

    /// Whether a field is at this place or below it.
    pub(super) fn covers(&self, path: &str) -> bool {
        self.rest(path).is_some()
    }

    /// Returns the path from here to a field at this place or below it: empty, or such as `.code`.
    pub(super) fn rest<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(&self.pattern)?;
        let inner = rest.strip_prefix("[]").unwrap_or(rest);
        (inner.is_empty() || inner.starts_with('.')).then_some(inner)
    }
}

/// Replaces the `-` in a pointer with a position.
pub(super) fn resolved(pointer: &str, position: usize) -> String {
    let token = |token: &str| match token {
        "-" => position.to_string(),
        other => other.to_owned(),
    };
    pointer.split('/').map(token).collect::<Vec<_>>().join("/")
}

/// Compares two places so that a list is processed from its front.
pub(super) fn in_order(a: &str, b: &str) -> Ordering {
    let key = |token: &str| match item(token) {
        Some(Item::At(position)) => (position, String::new()),
        _ => (0, token.to_owned()),
    };
    a.split('/').map(key).cmp(b.split('/').map(key))
}
