//! `vectors.schema.json` and `values.schema.json`: the shapes of the files of test vectors.

use praticable::{
    Profile,
    source::{Content, SOURCES, Source},
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

/// The schema of `values.json`: what is made of the cells of tables, and of the names of their columns.
pub(super) fn values() -> Made {
    let text = |description: &str| json!({ "description": description, "type": "string" });
    let why = text("Why it is not otherwise, where somebody may expect it to be.");
    let policy = json!({
        "description": "safe: mended and read; confirm: proposed; reject: refused; missing: nothing is stated; keep: read as it stands; warn: read, with a warning.",
        "enum": ["confirm", "keep", "missing", "reject", "safe", "warn"],
    });
    let codes = json!({
        "description": "The rules that speak of it, in order.",
        "type": "array",
        "items": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{3}$" },
    });
    let list = |required: &[&str], properties: Value| {
        let items = json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        json!({ "type": "array", "items": items, "minItems": 1 })
    };
    let cases = json!({
        "column": text("The column, as we call it."),
        "cell": text("What stands in the cell."),
        "beside": {
            "description": "Other cells of the row, by their columns.",
            "type": "object",
            "additionalProperties": { "type": "string" },
        },
        "today": { "type": "string", "format": "date" },
        "policy": policy,
        "codes": codes,
        "value": { "description": "What is read, or proposed, as JSON." },
        "table": text("The same, as the table writes it."),
        "also": {
            "description": "What the cell states about other fields.",
            "type": "array",
            "items": { "type": "object", "required": ["to", "value"] },
        },
        "why": why,
    });
    let headers = json!({
        "name": text("What a file calls a column."),
        "policy": policy,
        "column": text("The column that is read, or proposed."),
        "why": why,
    });
    let files = json!({
        "what": text("What is peculiar about the file."),
        "text": text("The text of the file."),
        "encoding": { "enum": ["utf-8", "utf-8-sig", "windows-1252"] },
        "policy": policy,
        "codes": codes,
    });
    let no_field = json!({ "name": text("A field that other models have."), "cell": text("What stands there."), "why": why });
    pretty(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id("values.schema.json"),
        "title": "Test vectors of values",
        "description": "What is made of the cells that people and programs write, in every language alike.",
        "type": "object",
        "properties": {
            "$schema": { "type": "string" },
            "cases": list(&["column", "cell", "policy"], cases),
            "headers": list(&["name", "policy"], headers),
            "files": list(&["what", "text", "encoding", "policy"], files),
            "no_field": list(&["name", "cell", "why"], no_field),
        },
        "required": ["$schema", "cases", "headers", "files", "no_field"],
        "additionalProperties": false,
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
    let of_source = |source: &Source| match source.content {
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
    if let Some(inputs) = inputs.as_object_mut() {
        inputs.extend(SOURCES.iter().map(|source| (source.name.to_owned(), of_source(source))));
    }
    inputs
}
