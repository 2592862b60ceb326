//! Listings of every kind, generated from the model's own schema, so that new fields are included automatically.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    unreachable_pub,
    reason = "several tests share it, and a test may fail"
)]

use praticable::model::Listing;
use proptest::{
    collection::vec,
    prelude::*,
    sample::select,
    strategy::{BoxedStrategy, Union},
};
use serde_json::{Map, Value, json};

/// A text of each form that the schema describes with a pattern.
const FORMED: &[&str] = &[
    "1.0.0",
    "ex-0001",
    "99700000013",
    "759300001",
    "10",
    "SM54",
    "010000024",
    "99900001100018",
    "2A004",
    "97411",
    "44000",
    "6f1c2b4a-0d0e-4b59-9d6f-0a1b2c3d4e5f",
    "44109_1234_00012_bis",
    "+33199000101",
    "+262262990001",
    "fr",
    "fsl",
    "2026-02-28",
    "contact@example.org",
    "https://example.org/a?b=c,d;e",
    "",
    "/entrance",
    "/contact/phones/0",
];

/// Names, which have one line and single spaces: tables are corrected to this, with a finding.
const NAMES: [&str; 6] = ["city", "family_name", "given_name", "locality", "name", "street"];

fn strategy(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        return strategy(root.pointer(reference.trim_start_matches('#')).unwrap(), root);
    }
    if let Some(constant) = schema.get("const") {
        return Just(constant.clone()).boxed();
    }
    if let Some(codes) = schema["enum"].as_array() {
        return select(codes.clone()).boxed();
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(options) = schema[key].as_array() {
            let some = options.iter().filter(|option| option["type"] != "null");
            return Union::new(some.map(|option| strategy(option, root))).boxed();
        }
    }
    match schema["type"].as_array().map_or(&schema["type"], |types| &types[0]).as_str() {
        Some("object") => object(schema, root),
        Some("array") => list(schema, root),
        Some("integer") => {
            let bound = |name: &str, otherwise| schema[name].as_i64().unwrap_or(otherwise);
            (bound("minimum", -5)..=bound("maximum", 99)).prop_map(Value::from).boxed()
        }
        Some("number") => {
            (0..=3999_i32).prop_map(|hundredths| json!(f64::from(hundredths) / 100.0)).boxed()
        }
        Some("string") => text(schema),
        other => panic!("a field of type {other:?}"),
    }
}

fn object(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    let required =
        |key: &String| schema["required"].as_array().is_some_and(|keys| keys.contains(&json!(key)));
    let fields: Vec<BoxedStrategy<Option<(String, Value)>>> = schema["properties"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, schema)| {
            let key = key.clone();
            let stated = if required(&key) { 1.0 } else { 0.4 };
            let value = strategy(schema, root).prop_map(move |value| {
                let is_name = NAMES.contains(&key.as_str());
                (key.clone(), if is_name { on_one_line(&value) } else { value })
            });
            prop::option::weighted(stated, value).boxed()
        })
        .collect();
    fields
        .prop_map(|fields| Value::Object(fields.into_iter().flatten().collect::<Map<_, _>>()))
        // An empty section is left out, as in the model.
        .prop_filter("a section says something", |object| object != &json!({}))
        .boxed()
}

fn on_one_line(value: &Value) -> Value {
    let words: Vec<&str> = value.as_str().unwrap().split_whitespace().collect();
    json!(words.join(" "))
}

fn list(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    let items = strategy(&schema["items"], root);
    let is_set = schema["uniqueItems"] == true;
    vec(items, 1..4)
        .prop_map(move |mut items| {
            if is_set {
                items.sort_by_key(Value::to_string);
                items.dedup();
            }
            Value::Array(items)
        })
        .boxed()
}

fn text(schema: &Value) -> BoxedStrategy<Value> {
    let longest = schema["maxLength"].as_u64().unwrap_or(1000);
    let Some(pattern) = schema["pattern"].as_str() else {
        // Separators, quotes and escapes inside; letters at the ends, which a table trims.
        let middle = usize::try_from(longest).unwrap().min(30) - 2;
        // Some begin like a formula, or like a text that was guarded against being one.
        let start = "(T|=T|-T|- T|\\+T|@T|'=T|'T|\tT|\rT)";
        let middle = middle.saturating_sub(2);
        let text = proptest::string::string_regex(&format!(
            "{start}[a-zéèàçœ |,;\\\\\"'\n/-]{{0,{middle}}}z"
        ))
        .unwrap();
        return text.prop_map(Value::from).boxed();
    };
    let fits = |text: &&&str| matches(pattern, text);
    let formed: Vec<Value> = FORMED.iter().filter(fits).map(|text| json!(text)).collect();
    assert!(!formed.is_empty(), "no text of the form {pattern}");
    select(formed).boxed()
}

/// Whether a text matches a pattern; this engine does not support the single lookahead of the model's patterns.
fn matches(pattern: &str, text: &str) -> bool {
    let pattern = pattern.replace("(?!33)", "");
    regex::Regex::new(&pattern).unwrap().is_match(text)
}

/// Generates any listing, as JSON.
pub fn listings() -> impl Strategy<Value = Value> {
    let schema = schemars::schema_for!(Listing<'static>).to_value();
    strategy(&schema, &schema)
}
