//! What every field is called: its column in the flat table, its unit, its label and its help.
//!
//! The registry is the one place for those names, keyed by path. What a field may hold is said by its type in
//! [`model`](crate::model); when it may be filled, by [`conditions`](crate::model::conditions).

use crate::{Words, text::pointer::unescaped};

#[macro_use]
mod definition;
#[cfg(test)]
mod tests;

use definition::{Aliases, aliases};
pub(super) use definition::{Definition, kept};

/// What one field of the model is called, in every form that a person meets.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Path in the listing, with `[]` behind a list, such as `contact.phones[]`.
    pub path: &'static str,
    /// Column of the flat table; acceslibre's name wherever the meaning is equal. Empty in a build without the feature
    /// `table`.
    pub column: &'static str,
    /// Unit of a number, such as `cm`; `None` where there is none.
    pub unit: Option<&'static str>,
    /// A few words, such as a form's label.
    pub label: Words,
    /// What is meant, or how to measure it; empty in a build without the feature `pages`.
    pub help: Words,
}

/// A part of the listing that a form shows under one title.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Key of the section: that of its object or list in the listing. The fields of the listing itself stand in
    /// `listing`, which opens it, and in `remarks`, which stands before the provenance.
    pub key: &'static str,
    /// Title that a person reads.
    pub title: Words,
    /// The fields, in the order of the model.
    pub fields: &'static [Field],
}

/// Writes [`SECTIONS`] and the other names of their columns.
macro_rules! section_list {
    ($($section:ident $($codes:ident)?;)+) => {
        /// Every section, in the order of the model.
        pub static SECTIONS: &[Section] = &[$(super::$section::SECTION),+];

        /// The other names of the columns of every section, by the paths of their fields; none in a build without the
        /// feature `table`.
        static ALIASES: &[&[Aliases]] = if cfg!(feature = "table") {
            &[$({
                const ALIASES: [Aliases; super::$section::FIELDS.len()] = aliases(super::$section::FIELDS);
                &ALIASES
            }),+]
        } else {
            &[]
        };
    };
}
super::sections!(section_list);

/// Every field, in the order of the model.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    SECTIONS.iter().flat_map(|section| section.fields)
}

/// The position of the field at a path, from 0.
#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "for constants: what is wrong does not compile"
)]
pub(crate) const fn position(path: &str) -> u8 {
    let (mut section, mut position) = (0, 0);
    while section < SECTIONS.len() {
        let fields = SECTIONS[section].fields;
        let mut field = 0;
        while field < fields.len() {
            if is_same(fields[field].path, path) {
                return position;
            }
            field += 1;
            position += 1;
        }
        section += 1;
    }
    panic!("no field has this path");
}

#[expect(clippy::indexing_slicing, reason = "the index is within both")]
const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index == a.len() && index == b.len()
}

/// The field at a path, such as `contact.phones[]`.
///
/// ```
/// let width = praticable::registry::field("entrance.clear_width_cm").expect("a field of the model");
/// assert_eq!((width.label.fr, width.unit), ("Largeur de passage de la porte", Some("cm")));
/// ```
pub fn field(path: &str) -> Option<&'static Field> {
    fields().find(|field| field.path == path)
}

/// The field that a JSON Pointer stands on or in.
pub(crate) fn at(pointer: &str) -> Option<&'static Field> {
    let pattern = pattern_of(pointer);
    field(&pattern).or_else(|| field(&format!("{pattern}[]")))
}

/// The field that a column of the flat table holds.
pub fn by_column(column: &str) -> Option<&'static Field> {
    fields().find(|field| field.column == column)
}

/// The field that other tables call by this name, folded. It is a proposal: whoever knows the table says whether it is so.
///
/// ```
/// use praticable::registry::by_alias;
///
/// assert_eq!(by_alias("ville").map(|field| field.column), Some("commune"));
/// assert_eq!(by_alias("commune").map(|field| field.column), None, "it has that name here");
/// ```
pub fn by_alias(folded: &str) -> Option<&'static Field> {
    let (path, _) = all_aliases().find(|(_, names)| names.contains(&folded))?;
    field(path)
}

fn all_aliases() -> impl Iterator<Item = &'static Aliases> {
    ALIASES.iter().copied().flatten()
}

impl Field {
    /// What other tables call the column, folded; see [`by_alias`].
    pub fn aliases(&self) -> &'static [&'static str] {
        all_aliases().find(|(path, _)| *path == self.path).map_or(&[], |(_, names)| names)
    }
}

/// Turns a JSON Pointer (RFC 6901) into the way paths are written here; whether such a field exists is another
/// question.
///
/// ```
/// use praticable::registry::pattern_of;
///
/// assert_eq!(pattern_of("/contact/phones/0"), "contact.phones[]");
/// assert_eq!(pattern_of("/tariffs/fees/12/amount_eur"), "tariffs.fees[].amount_eur");
/// assert_eq!(pattern_of(""), "");
/// ```
pub fn pattern_of(pointer: &str) -> String {
    let mut path = String::with_capacity(pointer.len());
    for token in pointer.split('/').skip(1) {
        if is_index(token) {
            path.push_str("[]");
            continue;
        }
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&unescaped(token));
    }
    path
}

/// Whether a token of a pointer is a position in a list: digits, with no leading zero.
fn is_index(token: &str) -> bool {
    let digits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
    digits && (token == "0" || !token.starts_with('0'))
}
