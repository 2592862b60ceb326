//! FMT-010: a field may not be filled when the one above it rules it out.

use std::collections::BTreeMap;

use praticable::model::conditions::{self, Condition};
use serde_json::{Value, json};

use super::place_in::{allows, given, missing, one_of, rule, together};
use crate::generate::leaf::Leaf;

/// Codes that rule nothing out: nobody knows, or it is so in part.
const LEAVES_ROOM: [&str; 3] = ["unknown", "partial", "on_request"];

/// Every condition; the fields that the same codes rule out stand together.
pub(super) fn all(listing: &Value) -> Vec<Value> {
    let mut groups: BTreeMap<(&str, Vec<&str>), Vec<Value>> = BTreeMap::new();
    for condition in conditions::all() {
        let children =
            groups.entry((condition.parent, ruling_out(listing, condition))).or_default();
        children.push(allows(condition.child, missing()));
    }
    let one = |((parent, codes), children): ((&str, Vec<&str>), Vec<Value>)| {
        rule("FMT-010", when(parent, &codes), together(children))
    };
    groups.into_iter().map(one).collect()
}

/// The codes of its parent that rule a field out.
fn ruling_out(listing: &Value, condition: &Condition) -> Vec<&'static str> {
    // Beside "step free", only steps that are counted contradict it, and ACC-001 says so.
    let is_steps = condition.child.rsplit('.').next() == Some("steps");
    let entries = Leaf::at(listing, condition.parent).map_or(&[][..], |leaf| leaf.entries());
    entries
        .iter()
        .map(|entry| entry.wire)
        .filter(|code| !condition.values.contains(code) && !LEAVES_ROOM.contains(code))
        .filter(|code| !(is_steps && *code == "yes"))
        .collect()
}

/// A listing whose `parent` is one of these codes; if it is a list, one that is not empty and holds no other.
fn when(parent: &str, codes: &[&str]) -> Value {
    match parent.strip_suffix("[]") {
        Some(list) => {
            given(list, json!({ "type": "array", "minItems": 1, "items": one_of(codes) }))
        }
        None => given(parent, one_of(codes)),
    }
}
