//! The schema and the check, asked the same questions field by field.

use std::{collections::BTreeSet, fs};

use jsonschema::Validator;
use praticable::{
    Options, Severity, calls,
    codes::Entry,
    model::conditions::{self, Condition},
    registry,
};
use serde_json::{Value, json};

use super::schema;
use crate::{generate::leaf::Leaf, root};

/// The schema and the check side by side.
struct Both {
    schema: Value,
    validator: Validator,
    /// Codes of the findings on which they are known to part.
    beyond: BTreeSet<String>,
}

impl Both {
    fn new() -> Self {
        let schema = schema();
        let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
        let beyond = fs::read_to_string(root().join("schema/v1/beyond-schema.json")).unwrap();
        let beyond: Value = serde_json::from_str(&beyond).unwrap();
        let entries = ["unseen", "refused"].into_iter().filter_map(|list| beyond[list].as_array());
        let codes = entries.flatten().map(|entry| entry["code"].as_str().unwrap().to_owned());
        Self { schema, validator, beyond: codes.collect() }
    }

    fn leaf(&self, path: &str) -> Leaf<'_> {
        Leaf::at(&self.schema, path).unwrap()
    }

    /// What they say differently of a listing with these values at these places.
    fn differ(&self, values: &[(&str, &Value)]) -> Option<String> {
        let mut listing = base();
        for (path, value) in values {
            put(&mut listing, path, (*value).clone());
        }
        let findings = calls::check(listing.to_string().as_bytes(), &Options::default());
        let errors: Vec<&str> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(praticable::Finding::code)
            .collect();
        let shown = |value: &Value| value.to_string().chars().take(40).collect::<String>();
        if findings.iter().any(|finding| self.beyond.contains(finding.code())) {
            return None;
        }
        (errors.is_empty() != self.validator.is_valid(&listing)).then(|| {
            let values: Vec<_> =
                values.iter().map(|(path, value)| format!("{path}: {}", shown(value))).collect();
            format!("{}, in which the check finds {errors:?}", values.join(", "))
        })
    }

    /// What they say differently of any of these values at a place, or as an item there.
    fn differ_at<'v>(
        &self,
        path: &str,
        values: impl IntoIterator<Item = &'v Value>,
    ) -> Vec<String> {
        let mut differ = Vec::new();
        for value in values {
            differ.extend(self.differ(&[(path, value)]));
            if let Some(list) = path.strip_suffix("[]") {
                differ.extend(self.differ(&[(list, value)]));
            }
        }
        differ
    }
}

fn none(differ: &[String]) {
    assert!(differ.is_empty(), "{} differ\n{}", differ.len(), differ.join("\n"));
}

/// A whole listing without a fault, to try values in.
fn base() -> Value {
    json!({
        "practitioner": { "family_name": "Exemple", "given_name": "Julie", "profession": "10" },
        "place": {
            "name": "Cabinet du Port",
            "address": { "street": "1 rue du Port", "postal_code": "44000", "city": "Nantes" },
        },
    })
}

/// Puts a value at a registry path; `[]` leads to the first item.
fn put(listing: &mut Value, path: &str, value: Value) {
    let mut place = listing;
    for key in path.split('.') {
        place = &mut place[key.trim_end_matches("[]")];
        if key.ends_with("[]") {
            if !place.is_array() {
                *place = json!([null]);
            }
            place = &mut place[0];
        }
    }
    *place = value;
}

/// A value that a field may hold.
fn sample(listing: &Value, leaf: &Leaf<'_>) -> Value {
    if let Some(Entry { wire, .. }) = leaf.entries().first() {
        return json!(wire);
    }
    let mut field = leaf.schema.clone();
    field["$defs"] = listing["$defs"].clone();
    let field = jsonschema::options().should_validate_formats(true).build(&field).unwrap();
    let candidates = json!([
        100,
        50,
        1.5,
        "+33199002737",
        "2020-01-01",
        "https://example.org/",
        "contact@example.org",
        "99700000013",
        "99900001100018",
        "010000024",
        "44000",
        "44109",
        "SM54",
        "fr",
        "1.0.0",
        "00000000-0000-4000-8000-000000000000",
        "/entrance",
    ]);
    candidates.as_array().unwrap().iter().find(|value| field.is_valid(value)).unwrap().clone()
}

/// Values that some field may hold, and most may not.
fn odd_values() -> Vec<Value> {
    vec![
        json!(null),
        json!([]),
        json!({}),
        json!([null]),
        json!([{}]),
        json!(true),
        json!(2.5),
        json!(3.0),
        json!(-1),
        json!(100_000),
        json!(""),
        json!("x"),
        json!("x".repeat(3000)),
        json!("bip\u{7}"),
        json!("perdu \u{fffd}"),
        json!("2021-02-31"),
        json!("oui"),
    ]
}

#[test]
fn every_field_takes_the_same_values() {
    let both = Both::new();
    let odd = odd_values();
    let of_one = |field: &registry::Field| {
        let sample = sample(&both.schema, &both.leaf(field.path));
        both.differ_at(field.path, odd.iter().chain([&sample]))
    };
    none(&registry::fields().flat_map(of_one).collect::<Vec<_>>());
}

#[test]
fn every_section_takes_the_same_values() {
    let both = Both::new();
    let odd = odd_values();
    let sections: BTreeSet<&str> = registry::fields()
        .filter_map(|field| field.path.rsplit_once('.'))
        .map(|(section, _)| section)
        .collect();
    none(&sections.iter().flat_map(|path| both.differ_at(path, &odd)).collect::<Vec<_>>());
}

#[test]
fn every_condition_rules_the_same_out() {
    let both = Both::new();
    let of_one = |condition: &'static Condition| {
        let path = registry::fields()
            .map(|field| field.path)
            .find(|path| path.trim_end_matches("[]") == condition.child)
            .unwrap();
        let child = sample(&both.schema, &both.leaf(path));
        let codes = both.leaf(condition.parent).entries().iter();
        codes
            .filter_map(|entry| {
                both.differ(&[(path, &child), (condition.parent, &json!(entry.wire))])
            })
            .collect::<Vec<_>>()
    };
    none(&conditions::all().flat_map(of_one).collect::<Vec<_>>());
}
