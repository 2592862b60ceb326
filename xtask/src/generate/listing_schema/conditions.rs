//! FMT-010: a field may not be filled when the one above it rules it out.

use std::collections::BTreeMap;

use praticable::model::conditions;
use serde_json::{Value, json};

use super::place_in::{allows, given, missing, one_of, rule, together};
use crate::generate::leaf::Leaf;

/// Codes that rule nothing out: nobody knows, or it is so in part.
const LEAVES_ROOM: [&str; 3] = ["unknown", "partial", "on_request"];

/// Every condition; the fields that the same codes rule out stand together.
pub(super) fn all(listing: &Value) -> Vec<Value> {
    let mut groups: BTreeMap<(&str, &[&str]), Vec<Value>> = BTreeMap::new();
    // Steps are judged beside "step free" by ACC-001, and by no other rule.
    let is_steps = |path: &str| path.rsplit('.').next() == Some("steps");
    for condition in conditions::all().filter(|condition| !is_steps(condition.child)) {
        let children = groups.entry((condition.parent, condition.values)).or_default();
        children.push(allows(condition.child, missing()));
    }
    let one = |((parent, values), children): ((&str, &[&str]), Vec<Value>)| {
        rule("FMT-010", ruled_out(listing, parent, values), together(children))
    };
    groups.into_iter().map(one).collect()
}

/// A listing whose `parent` rules out what only these values of it allow.
fn ruled_out(listing: &Value, parent: &str, values: &[&str]) -> Value {
    let entries = Leaf::at(listing, parent).map_or(&[][..], |leaf| leaf.entries());
    let codes: Vec<&str> = entries
        .iter()
        .map(|entry| entry.wire)
        .filter(|code| !values.contains(code) && !LEAVES_ROOM.contains(code))
        .collect();
    match parent.strip_suffix("[]") {
        // Of a list, one allowing item is enough; an empty list says nothing.
        Some(list) => given(
            list,
            json!({ "type": "array", "minItems": 1, "not": { "contains": one_of(values) } }),
        ),
        None => given(parent, one_of(&codes)),
    }
}
