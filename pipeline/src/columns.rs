//! What the columns of the flat table hold: read from the Table Schema, so that no second table says it.

use praticable::registry::{self, Field};
use serde_json::Value;

/// The Table Schema of the flat table, as published.
const SCHEMA: &str = include_str!("../../schema/v1/listing.tableschema.json");

/// What a cell of a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text, a code, an identifier, or several values of any kind.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A day.
    Date,
}

/// A column of the flat table.
#[derive(Debug)]
pub(crate) struct Column {
    /// The field that it fills.
    pub(crate) field: &'static Field,
    /// What its cells hold.
    pub(crate) kind: Kind,
    /// The words of a closed list: a cell holds one of them, or several where it may hold several values.
    #[cfg(feature = "workbook-write")]
    pub(crate) codes: Vec<String>,
    /// The least and the greatest number.
    #[cfg(feature = "workbook-write")]
    pub(crate) range: [Option<f64>; 2],
    /// Whether no listing is without it.
    #[cfg(feature = "workbook-write")]
    pub(crate) is_required: bool,
}

/// Every column, in the order of the model.
pub(crate) fn all() -> Vec<Column> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap_or_default();
    let described = schema.get("fields").and_then(Value::as_array);
    let find = |name: &str| {
        described?.iter().find(|column| column.get("name").is_some_and(|known| known == name))
    };
    registry::fields().map(|field| column(field, find(field.column))).collect()
}

fn column(field: &'static Field, described: Option<&Value>) -> Column {
    #[cfg(feature = "workbook-write")]
    let limit = |name: &str| described?.get("constraints")?.get(name);
    Column {
        field,
        kind: match described.and_then(|column| column.get("type")?.as_str()) {
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("date") => Kind::Date,
            _ => Kind::Text,
        },
        #[cfg(feature = "workbook-write")]
        codes: (limit("enum").or_else(|| described?.get("x-values")))
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|code| code.as_str().map(str::to_owned))
            .collect(),
        #[cfg(feature = "workbook-write")]
        range: ["minimum", "maximum"].map(|name| limit(name).and_then(Value::as_f64)),
        #[cfg(feature = "workbook-write")]
        is_required: limit("required").is_some_and(|required| required == true),
    }
}

#[cfg(feature = "workbook-write")]
impl Column {
    /// Whether a cell may hold several values.
    pub(crate) fn is_list(&self) -> bool {
        self.field.path.contains("[]")
    }
}

#[cfg(test)]
#[cfg(feature = "workbook-write")]
mod tests {
    use super::*;

    fn named(name: &str) -> Column {
        all().into_iter().find(|column| column.field.column == name).unwrap()
    }

    #[test]
    fn every_column_of_the_model_is_described() {
        let schema: Value = serde_json::from_str(SCHEMA).unwrap();
        assert_eq!(schema["fields"].as_array().unwrap().len(), all().len());
        assert_eq!(named("entree_marches").kind, Kind::Integer);
        assert_eq!(named("latitude").kind, Kind::Number);
        assert_eq!(named("code_postal").kind, Kind::Text);
        assert!(named("code_postal").is_required && !named("latitude").is_required);
        assert!(named("entree_plain_pied").codes.contains(&"oui".to_owned()));
        assert!(named("langues").is_list() && named("langues").codes.is_empty());
        assert!(named("canaux_rdv").is_list() && !named("canaux_rdv").codes.is_empty());
    }
}
