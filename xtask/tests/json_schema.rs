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

/// Findings on which the schema and the check part.
struct Beyond {
    code: String,
    /// The only place where they do; everywhere if there is none.
    path: Option<String>,
}

impl Beyond {
    fn covers(&self, finding: &Finding) -> bool {
        let here = || registry::pattern_of(&finding.path);
        self.code == finding.code() && self.path.as_ref().is_none_or(|path| *path == here())
    }
}

fn beyond(list: &str) -> Vec<Beyond> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    json("schema/v1/beyond-schema.json")[list]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            assert!(entry["reason"].as_str().is_some_and(|reason| reason.len() > 20), "{entry}");
            Beyond { code: text(&entry["code"]).unwrap(), path: text(&entry["path"]) }
        })
        .collect()
}

/// A listing of the vectors: where it stands, what is found when it comes in, and why the schema refuses it if it does.
struct Case {
    name: String,
    findings: Vec<Finding>,
    refused: Option<String>,
}

impl Case {
    fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }
}

fn listings() -> Vec<Case> {
    let validator = validator("schema/v1/listing.schema.json");
    let mut found = Vec::new();
    for (file, content) in vectors() {
        for case in cases(&content).iter().filter(|case| case.get("listing").is_some()) {
            let listing = &case["listing"];
            let options = calls::options("import", case["today"].as_str()).unwrap();
            let refused = validator.validate(listing).err();
            found.push(Case {
                name: format!("{file}: {}", case["description"]),
                findings: calls::check(listing.to_string().as_bytes(), &options),
                refused: refused.map(|error| format!("{error} at {}", error.instance_path())),
            });
        }
    }
    found
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_schema_accepts_what_has_no_error() {
    let refused = beyond("refused");
    let is_known = |case: &Case| {
        case.findings.iter().any(|finding| refused.iter().any(|beyond| beyond.covers(finding)))
    };
    let wrong: Vec<_> = listings()
        .iter()
        .filter(|case| case.errors().next().is_none() && !is_known(case))
        .filter_map(|case| Some(format!("{}: {}", case.name, case.refused.as_ref()?)))
        .collect();
    none(&wrong);
}

#[test]
fn the_schema_refuses_every_error_that_it_can_see() {
    let unseen = beyond("unseen");
    let sees = |error: &&Finding| !unseen.iter().any(|beyond| beyond.covers(error));
    let wrong: Vec<_> = listings()
        .iter()
        .filter(|case| case.refused.is_none())
        .filter_map(|case| {
            let error = case.errors().find(sees)?;
            Some(format!("{}: {} at {}", case.name, error.code(), error.path))
        })
        .collect();
    none(&wrong);
}

#[test]
fn what_is_said_to_be_beyond_the_schema_is() {
    let listings = listings();
    let mut known = BTreeSet::new();
    let mut wrong = Vec::new();
    for (list, is_refused) in [("unseen", false), ("refused", true)] {
        for beyond in beyond(list) {
            assert!(rules::rule(&beyond.code).is_some(), "{} is no rule", beyond.code);
            assert!(
                known.insert((beyond.code.clone(), beyond.path.clone())),
                "{} twice",
                beyond.code
            );
            let parts = |case: &&Case| {
                case.refused.is_some() == is_refused
                    && case.errors().next().is_some() != is_refused
                    && case.findings.iter().any(|finding| beyond.covers(finding))
            };
            if !listings.iter().any(|case| parts(&case)) {
                wrong.push(format!(
                    "no case shows that {} is {list}: take it off the list",
                    beyond.code
                ));
            }
        }
    }
    none(&wrong);
}
