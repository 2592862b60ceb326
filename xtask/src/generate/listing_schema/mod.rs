//! `listing.schema.json`: the JSON Schema of a listing.
//!
//! It starts from what `schemars` reads off the types, so that bounds and patterns cannot differ from the check. Then
//! each field gets its words, `null` is let in where the check reads it as missing, and the rules that a schema can
//! express are added. What it cannot express is listed in `schema/v1/beyond-schema.json`; a test holds both together.

mod conditions;
mod part;
mod place_in;
mod rules;
#[cfg(test)]
mod tests;
mod words;

use praticable::model::{Listing, MODEL_VERSION};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::{Made, id, pretty};
use part::{CLEAN_TEXT, Parts};
pub(super) use words::{codes, entries};

/// What a listing is, in a sentence for people.
const DESCRIPTION: &str = "Une fiche décrit un professionnel de santé dans un lieu, ou un lieu seul. Ce qui manque \
                           n’a pas été dit : ce n’est ni « non » ni « inconnu ».";

/// The schema's text.
pub(super) fn text() -> Made {
    pretty(&schema())
}

/// The schema.
pub(super) fn schema() -> Value {
    let mut schema = fields();
    let rules: Vec<Value> = conditions::all(&schema).into_iter().chain(rules::all()).collect();
    if let Some(listing) = schema.as_object_mut() {
        rules::require_unless_opted_out(listing);
        listing.insert("allOf".to_owned(), rules.into());
    }
    schema
}

/// The fields, before anything is said across them.
pub(super) fn fields() -> Value {
    let raw = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Listing<'_>>();
    let raw = raw.to_value();
    let parts = Parts::of(&raw);
    let mut listing = parts.listing(&raw);
    listing.extend(Map::from_iter([
        ("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema")),
        ("$id".to_owned(), json!(id("listing.schema.json"))),
        ("$defs".to_owned(), parts.code_lists().into()),
        ("title".to_owned(), json!("Fiche")),
        ("description".to_owned(), json!(DESCRIPTION)),
        ("x-model-version".to_owned(), json!(MODEL_VERSION)),
    ]));
    listing.into()
}

/// Whether a pattern says no more than that a text is clean.
pub(super) fn is_free_text(pattern: &str) -> bool {
    pattern == CLEAN_TEXT
}
