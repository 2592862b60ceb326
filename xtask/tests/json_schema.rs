//! The JSON Schemas are valid, and say what the check says as far as a schema can.

#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::collections::BTreeSet;

use common::{cases, json, vectors};
use jsonschema::Validator;
use praticable::{Finding, Severity, calls, registry, rules};
use serde_json::Value;

const SCHEMAS: &[&str] = &[
    "schema/v1/listing.schema.json",
    "schema/v1/finding.schema.json",
    "tests/vectors/vectors.schema.json",
];

fn validator(name: &str) -> Validator {
    jsonschema::options().should_validate_formats(true).build(&json(name)).unwrap()
}

#[test]
fn every_schema_is_a_schema() {
    for name in SCHEMAS {
        let schema = json(name);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        if let Err(error) = jsonschema::meta::validate(&schema) {
            panic!("{name}: {} at {}", error, error.instance_path());
        }
    }
}

#[test]
fn every_file_of_vectors_has_its_shape() {
    let validator = validator("tests/vectors/vectors.schema.json");
    for (name, file) in vectors() {
        if let Err(error) = validator.validate(&file) {
            panic!("{name}: {} at {}", error, error.instance_path());
        }
    }
}

/// A fault that a schema cannot see.
struct Beyond {
    code: String,
    /// The only place where it cannot; everywhere if there is none.
    path: Option<String>,
}

impl Beyond {
    fn covers(&self, finding: &Finding) -> bool {
        let here = || registry::pattern_of(&finding.path);
        self.code == finding.code() && self.path.as_ref().is_none_or(|path| *path == here())
    }
}

fn beyond() -> Vec<Beyond> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    json("schema/v1/beyond-schema.json")["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            assert!(entry["reason"].as_str().is_some_and(|reason| reason.len() > 20), "{entry}");
            Beyond { code: text(&entry["code"]).unwrap(), path: text(&entry["path"]) }
        })
        .collect()
}

/// A listing of the vectors: where it stands, its errors when it comes in, and whether the schema accepts it.
struct Case {
    name: String,
    errors: Vec<Finding>,
    refused: Option<String>,
}

fn listings() -> Vec<Case> {
    let validator = validator("schema/v1/listing.schema.json");
    let mut found = Vec::new();
    for (file, content) in vectors() {
        for case in cases(&content).iter().filter(|case| case.get("listing").is_some()) {
            let listing = &case["listing"];
            let options = calls::options("import", case["today"].as_str()).unwrap();
            let mut errors = calls::check(listing.to_string().as_bytes(), &options);
            errors.retain(|finding| finding.severity == Severity::Error);
            let refused = validator.validate(listing).err();
            found.push(Case {
                name: format!("{file}: {}", case["description"]),
                errors,
                refused: refused.map(|error| format!("{error} at {}", error.instance_path())),
            });
        }
    }
    found
}

#[test]
fn the_schema_accepts_what_has_no_error() {
    let refused: Vec<_> = listings()
        .into_iter()
        .filter(|case| case.errors.is_empty())
        .filter_map(|case| Some(format!("{}: {}", case.name, case.refused?)))
        .collect();
    assert!(refused.is_empty(), "{} refused\n{}", refused.len(), refused.join("\n"));
}

#[test]
fn the_schema_refuses_every_error_that_is_not_beyond_it() {
    let beyond = beyond();
    let sees = |error: &&Finding| !beyond.iter().any(|beyond| beyond.covers(error));
    let accepted: Vec<_> = listings()
        .iter()
        .filter(|case| case.refused.is_none())
        .filter_map(|case| {
            let error = case.errors.iter().find(sees)?;
            Some(format!("{}: {} at {}", case.name, error.code(), error.path))
        })
        .collect();
    assert!(accepted.is_empty(), "{} accepted\n{}", accepted.len(), accepted.join("\n"));
}

#[test]
fn what_is_said_to_be_beyond_the_schema_is() {
    let listings = listings();
    let mut known = BTreeSet::new();
    for beyond in beyond() {
        assert!(rules::rule(&beyond.code).is_some(), "{} is no rule", beyond.code);
        assert!(known.insert((beyond.code.clone(), beyond.path.clone())), "{} twice", beyond.code);
        let accepted = listings
            .iter()
            .filter(|case| case.refused.is_none())
            .any(|case| case.errors.iter().any(|error| beyond.covers(error)));
        assert!(
            accepted,
            "the schema refuses every listing with {}: take it off the list",
            beyond.code
        );
    }
}
