//! A JSON Pointer, taken apart.

use std::cmp::Ordering;

use crate::{
    model::registry,
    text::pointer::{Item, item, tokens},
};

/// A place in a listing, as the registry and the table name it.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// The registry's way to write the path: `languages[].code`.
    pub(super) pattern: String,
    /// Which item, where the path leads into a list; lists do not stand in lists.
    pub(super) item: Option<Item>,
}

impl Spot {
    pub(super) fn of(pointer: &str) -> Self {
        let item = tokens(pointer).iter().find_map(|token| item(token));
        // To the registry, the place of the next item is that of any.
        let pattern = registry::pattern_of(&resolved(pointer, 0));
        Self { pattern, item }
    }

    /// The list that this leads into, of whose items each field is a column.
    pub(super) fn list(&self) -> Option<Self> {
        let (list, _) = self.pattern.split_once("[]")?;
        Some(Self { pattern: list.to_owned(), item: None })
    }

    /// Whether a field stands there or below.
    pub(super) fn covers(&self, path: &str) -> bool {
        self.rest(path).is_some()
    }

    /// The way from here to a field that stands here or below: empty, or such as `.code`.
    pub(super) fn rest<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(&self.pattern)?;
        let inner = rest.strip_prefix("[]").unwrap_or(rest);
        (inner.is_empty() || inner.starts_with('.')).then_some(inner)
    }
}

/// A pointer whose `-` has become a position.
pub(super) fn resolved(pointer: &str, position: usize) -> String {
    let token = |token: &str| match token {
        "-" => position.to_string(),
        other => other.to_owned(),
    };
    pointer.split('/').map(token).collect::<Vec<_>>().join("/")
}

/// The order of two places in which a list is gone through from its front.
pub(super) fn in_order(a: &str, b: &str) -> Ordering {
    let key = |token: &str| match item(token) {
        Some(Item::At(position)) => (position, String::new()),
        _ => (0, token.to_owned()),
    };
    a.split('/').map(key).cmp(b.split('/').map(key))
}
