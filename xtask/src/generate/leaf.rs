//! What a field may hold, read from the schema of the listing: there is no second table of it.

use praticable::codes::Entry;
use serde_json::Value;

use super::listing_schema::entries;

/// What one value of a field is.
#[derive(Debug)]
pub(super) enum Kind<'s> {
    /// A code of a closed list, by the name of the list.
    Code(&'s str),
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A web address.
    WebAddress,
    /// An identifier or another text with a form of its own.
    Form(&'s str),
    /// Free text.
    Text,
}

/// A field of the listing.
#[derive(Debug)]
pub(super) struct Leaf<'s> {
    /// What one value is.
    pub(super) kind: Kind<'s>,
    /// The schema of one value, with its bounds.
    pub(super) schema: &'s Value,
    /// Whether the field, or the object that it stands in, is a list.
    pub(super) is_list: bool,
    /// Whether no listing is without it. A field of a list's items may be required in each of them.
    pub(super) is_required: bool,
}

impl<'s> Leaf<'s> {
    /// The field at a registry path, such as `contact.phones[]`.
    pub(super) fn at(listing: &'s Value, path: &str) -> Option<Self> {
        let mut schema = listing;
        let mut is_required = true;
        for key in path.split('.') {
            let name = key.trim_end_matches("[]");
            is_required &= schema
                .get("required")
                .and_then(Value::as_array)
                .is_some_and(|required| required.iter().any(|required| required == name));
            schema = schema.get("properties")?.get(name)?;
            if key.ends_with("[]") {
                schema = schema.get("items")?;
            }
        }
        Some(Self { kind: kind(schema)?, schema, is_list: path.contains("[]"), is_required })
    }

    /// The codes of its closed list; none for a field of another kind.
    pub(super) fn entries(&self) -> &'static [Entry] {
        match self.kind {
            Kind::Code(name) => entries(name),
            _ => &[],
        }
    }

    /// A bound of its values, such as `minimum` or `maxLength`.
    pub(super) fn bound(&self, name: &str) -> Option<&'s Value> {
        self.schema.get(name)
    }
}

fn kind(schema: &Value) -> Option<Kind<'_>> {
    let stated = schema.get("anyOf").and_then(|branches| branches.get(0)).unwrap_or(schema);
    if let Some(reference) = stated.get("$ref").and_then(Value::as_str) {
        return reference.strip_prefix("#/$defs/").map(Kind::Code);
    }
    let name = schema.get("type").map(|name| name.get(0).unwrap_or(name));
    let format = schema.get("format").and_then(Value::as_str);
    Some(match (name?.as_str()?, format) {
        ("integer", _) => Kind::Integer,
        ("number", _) => Kind::Number,
        (_, Some("date")) => Kind::Date,
        (_, Some("email")) => Kind::Email,
        (_, Some("uri")) => Kind::WebAddress,
        ("string", _) => match schema.get("pattern").and_then(Value::as_str) {
            Some(pattern) if !super::listing_schema::is_free_text(pattern) => Kind::Form(pattern),
            _ => Kind::Text,
        },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use praticable::registry;

    use super::*;
    use crate::generate::listing_schema;

    #[test]
    fn every_field_is_of_some_kind() {
        let listing = listing_schema::fields();
        for field in registry::fields() {
            assert!(Leaf::at(&listing, field.path).is_some(), "{}", field.path);
        }
    }

    #[test]
    fn what_is_required_is_known() {
        let listing = listing_schema::fields();
        let required: Vec<&str> = registry::fields()
            .map(|field| field.path)
            .filter(|path| Leaf::at(&listing, path).is_some_and(|leaf| leaf.is_required))
            .collect();
        assert_eq!(required, ["place.name", "place.address.postal_code", "place.address.city"]);
    }

    #[test]
    fn every_closed_list_has_its_codes() {
        let listing = listing_schema::fields();
        for field in registry::fields() {
            let leaf = Leaf::at(&listing, field.path).unwrap();
            let is_code = matches!(leaf.kind, Kind::Code(_));
            assert_eq!(is_code, !leaf.entries().is_empty(), "{}", field.path);
        }
    }
}
