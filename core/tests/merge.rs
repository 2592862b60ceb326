//! Merged sources: `tests/vectors/merge.json`, which Python and node read too.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::fs;

use praticable::{Options, codes::Code, codes::closed::Licence, merge::Merge, model::Listing};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    description: String,
    /// The licence of the directory.
    licence: Option<String>,
    sources: Vec<Source>,
    directory: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    name: String,
    listings: Vec<Value>,
}

fn merged(case: &Case) -> Value {
    let licence = case.licence.as_deref().map_or(Licence::LicenceOuverte2, |name| {
        Licence::ENTRIES
            .iter()
            .position(|entry| entry.wire == name)
            .and_then(Licence::from_index)
            .unwrap()
    });
    let mut merge = Merge::under(licence);
    for source in &case.sources {
        merge.begin(&source.name);
        for (row, listing) in (1..).zip(&source.listings) {
            let listing: Listing<'_> = serde_json::from_value(listing.clone()).unwrap();
            merge.add(row, &listing);
        }
    }
    let mut listings = Vec::new();
    let directory = merge.finish(&Options::default(), |listing| {
        listings.push(serde_json::to_value(listing).unwrap());
    });
    let names: Vec<&str> = case.sources.iter().map(|source| source.name.as_str()).collect();
    let found = directory.found.iter().map(|(file, located)| {
        let finding = &located.finding;
        json!({ "file": names.get(*file), "row": located.row, "code": finding.code(),
                "path": finding.path, "params": finding.params })
    });
    json!({ "listings": listings, "found": found.collect::<Vec<_>>(),
            "joined": directory.joined, "undecided": directory.undecided })
}

#[test]
fn every_case_gives_exactly_its_directory() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/merge.json");
    let file: File = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for case in &file.cases {
        let merged = merged(case);
        if merged != case.directory {
            let merged = serde_json::to_string_pretty(&merged).unwrap();
            wrong.push(format!("{}\nmade {merged}", case.description));
        }
    }
    assert!(!file.cases.is_empty());
    assert!(wrong.is_empty(), "{} cases differ\n{}", wrong.len(), wrong.join("\n"));
}
