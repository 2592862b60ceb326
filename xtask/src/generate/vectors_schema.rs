//! `vectors.schema.json`: the shape of a file of test vectors.

use praticable::{
    Profile,
    source::{Content, SOURCES},
};
use serde_json::{Value, json};

use super::{Made, finding_schema, id, pretty};

/// The schema.
pub(super) fn text() -> Made {
    pretty(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id("vectors.schema.json"),
        "title": "Test vectors",
        "description": "Cases that Rust, Python, node and the browser read in place and answer alike.",
        "type": "object",
        "properties": {
            "$schema": { "type": "string" },
            "rule": {
                "description": "The rule that the cases are about; missing in a file of whole listings.",
                "type": "string",
                "pattern": "^[A-Z]{3}-[0-9]{3}$",
            },
            "cases": { "type": "array", "items": case(), "minItems": 1 },
        },
        "required": ["$schema", "cases"],
        "additionalProperties": false,
        "$defs": { "finding": finding_schema::schema() },
    }))
}

fn case() -> Value {
    let inputs = inputs();
    let names = inputs.as_object().into_iter().flat_map(serde_json::Map::keys);
    let one_input: Vec<Value> = names.map(|name| json!({ "required": [name] })).collect();
    let mut case = json!({
        "type": "object",
        "properties": {
            "description": { "description": "One sentence: what is so.", "type": "string", "minLength": 1 },
            "profile": {
                "enum": Profile::ALL.map(Profile::name),
                "default": Profile::default().name(),
            },
            "today": { "type": "string", "format": "date" },
            "findings": {
                "description": "The complete list, sorted by place and code.",
                "type": "array",
                "items": { "$ref": "#/$defs/finding" },
            },
        },
        "required": ["description", "findings"],
        "oneOf": one_input,
        "additionalProperties": false,
    });
    if let (Some(Value::Object(properties)), Value::Object(inputs)) =
        (case.get_mut("properties"), inputs)
    {
        properties.extend(inputs);
    }
    case
}

/// What a case may give to the check, one of them.
fn inputs() -> Value {
    let mut inputs = json!({
        "listing": { "description": "One listing, of any shape." },
        "text": { "description": "The text of one listing, to the letter.", "type": "string" },
        "bytes": {
            "description": "The bytes of one listing.",
            "type": "array",
            "items": { "type": "integer", "minimum": 0, "maximum": 255 },
        },
        "dataset": { "description": "A list of listings.", "type": "array" },
        "table": {
            "description": "A flat table.",
            "type": "object",
            "properties": {
                "header": { "type": "array", "items": { "type": "string" } },
                "rows": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } },
            },
            "required": ["header", "rows"],
            "additionalProperties": false,
        },
    });
    for source in SOURCES {
        inputs[source.name] = match source.content {
            Content::Table(_) => json!({
                "description": format!("One row of `{}`: its cells by column.", source.title),
                "type": "object",
                "additionalProperties": { "type": "string" },
            }),
            Content::Objects(_) => json!({
                "description": format!("One object of `{}`.", source.title),
                "type": "object",
            }),
        };
    }
    inputs
}
