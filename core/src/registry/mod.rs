//! What every field is called: its column in the flat table, its unit, its label and its help.
//!
//! The registry is the one place for those names, keyed by path. What a field may hold is said by its type in
//! [`model`](crate::model); when it may be filled, by [`conditions`](crate::model::conditions).

use crate::Words;

/// What one field of the model is called, in every form that a person meets.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Path in the listing, with `[]` behind a list, such as `contact.phones[]`.
    pub path: &'static str,
    /// Column of the flat table; acceslibre's name wherever the meaning is equal.
    pub column: &'static str,
    /// Unit of a number, such as `cm`; `None` where there is none.
    pub unit: Option<&'static str>,
    /// A few words, such as a form's label.
    pub label: Words,
    /// What is meant, or how to measure it.
    pub help: Words,
}
