//! Schemas that speak of one place in a listing.

use serde_json::{Value, json, map::Entry};

/// A listing in which the value at a path is there and satisfies a schema.
pub(super) fn given(path: &str, schema: Value) -> Value {
    path.rsplit('.').fold(schema, |schema, key| {
        // Without `type`, everything that is no object would satisfy it.
        json!({ "type": "object", "properties": { key: schema }, "required": [key] })
    })
}

/// A listing in which the value at a path, if it is there, satisfies a schema. `[]` behind a key means each of its items.
pub(super) fn allows(path: &str, schema: Value) -> Value {
    path.rsplit('.').fold(schema, |schema, key| match key.strip_suffix("[]") {
        Some(list) => json!({ "properties": { list: { "items": schema } } }),
        None => json!({ "properties": { key: schema } }),
    })
}

/// Nothing but what counts as missing.
pub(super) fn missing() -> Value {
    json!({ "enum": [null, []] })
}

/// Anything but what counts as missing.
pub(super) fn stated() -> Value {
    json!({ "not": missing() })
}

/// One of these codes.
pub(super) fn one_of(codes: &[&str]) -> Value {
    match codes {
        [only] => json!({ "const": only }),
        codes => json!({ "enum": codes }),
    }
}

/// Schemas that each speak of other places, as one.
pub(super) fn together(schemas: impl IntoIterator<Item = Value>) -> Value {
    schemas.into_iter().fold(json!({}), |mut whole, schema| {
        merge(&mut whole, schema);
        whole
    })
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                match into.entry(key) {
                    Entry::Occupied(mut held) => merge(held.get_mut(), value),
                    Entry::Vacant(place) => drop(place.insert(value)),
                }
            }
        }
        // What is `required` of an object.
        (Value::Array(into), Value::Array(from)) => {
            let new = from.into_iter().filter(|key| !into.contains(key));
            into.extend(new.collect::<Vec<_>>());
        }
        _ => {}
    }
}

/// What a rule asks of the listings that it looks at.
pub(super) fn rule(code: &str, when: Value, then: Value) -> Value {
    [("$comment", code.into()), ("if", when), ("then", then)].into_iter().collect()
}

/// What a rule asks of every listing.
pub(super) fn always(code: &str, schema: Value) -> Value {
    together([json!({ "$comment": code }), schema])
}

/// What a rule wants in no listing.
pub(super) fn never(code: &str, schema: Value) -> Value {
    [("$comment", code.into()), ("not", schema)].into_iter().collect()
}
