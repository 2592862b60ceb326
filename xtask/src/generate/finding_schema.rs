//! `finding.schema.json`: the shape of a finding.

use std::collections::BTreeSet;

use praticable::{Edit, Fix, FixKind, Param, Severity, rules::RULES};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};

use super::{Made, id, pretty};

/// The schema.
pub(super) fn text() -> Made {
    let mut schema = schema();
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        schema.insert("$id".to_owned(), id("finding.schema.json").into());
    }
    pretty(&schema)
}

/// The schema without its name, for a schema that holds findings.
pub(super) fn schema() -> Value {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    let params: BTreeSet<&str> = RULES.iter().flat_map(|rule| rule.params).copied().collect();
    json!({
        "title": "Finding",
        "description": "What a rule has to say about one place of one listing: data, not prose. The value that was \
                        found there is not in it.",
        "type": "object",
        "properties": {
            "row": {
                "description": "Number of the row or record, from 1; 0 for the header, or for the dataset as a whole. \
                                Missing where a single listing was checked.",
                "type": "integer",
                "minimum": 0,
            },
            "code": { "description": "The rule that speaks.", "enum": codes },
            "severity": inline::<Severity>(),
            "path": {
                "description": "JSON Pointer (RFC 6901) into the listing; empty for the listing as a whole.",
                "type": "string",
                "format": "json-pointer",
            },
            "params": {
                "description": "The values that the message names.",
                "type": "object",
                "propertyNames": { "enum": params },
                "additionalProperties": inline::<Param>(),
            },
            "fix": fix(),
        },
        "required": ["code", "severity", "path", "params"],
        "additionalProperties": false,
    })
}

/// A fix is one object: its kind beside its edit.
fn fix() -> Value {
    let mut fix = inline::<Fix>();
    let mut edits = inline::<Edit>();
    let branches = edits.get_mut("oneOf").map(Value::take).unwrap_or_default();
    if let Some(fix) = fix.as_object_mut() {
        fix.insert("oneOf".to_owned(), branches);
        fix.insert("properties".to_owned(), json!({ "kind": inline::<FixKind>() }));
        fix.insert("required".to_owned(), json!(["kind"]));
        fix.insert("unevaluatedProperties".to_owned(), false.into());
    }
    fix
}

/// The schema of a type, whole, without the words that Rust has for its numbers.
fn inline<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.inline_subschemas = true;
        settings.meta_schema = None;
    });
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    strip(&mut schema);
    schema
}

fn strip(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.remove("title");
            object.remove("format");
            object.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
