//! The vectors of `tests/vectors`, read in place: Python, node and the browser read the same files.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use praticable::{calls, rules::RULES};
use serde::Deserialize;
use serde_json::Value;

/// One file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "$schema")]
    _schema: String,
    /// The rule that every failing case shows; `None` for a file of whole listings, or of a source's rows.
    rule: Option<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    description: String,
    #[serde(default = "import")]
    profile: String,
    today: Option<String>,
    #[serde(flatten)]
    input: Input,
    /// The complete list.
    findings: Value,
}

fn import() -> String {
    "import".to_owned()
}

/// The input of a case.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Input {
    /// One listing.
    Listing(Value),
    /// The exact text of one listing.
    Text(String),
    /// The bytes of one listing.
    Bytes(Vec<u8>),
    /// A list of listings.
    Dataset(Value),
    /// A flat table.
    Table(Value),
    /// A row of a national source, keyed by the name of the source: its cells by column name.
    #[serde(untagged)]
    Source(BTreeMap<String, Value>),
}

fn found(case: &Case) -> Value {
    let options = calls::options(&case.profile, case.today.as_deref()).unwrap();
    let findings = match &case.input {
        Input::Listing(listing) => {
            serde_json::to_value(calls::check(listing.to_string().as_bytes(), &options))
        }
        Input::Text(text) => serde_json::to_value(calls::check(text.as_bytes(), &options)),
        Input::Bytes(bytes) => serde_json::to_value(calls::check(bytes, &options)),
        Input::Dataset(listings) => serde_json::to_value(
            calls::check_dataset(listings.to_string().as_bytes(), &options).unwrap(),
        ),
        Input::Table(table) => serde_json::to_value(
            calls::check_table(table.to_string().as_bytes(), &options).unwrap(),
        ),
        Input::Source(row) => {
            let (name, row) = row.first_key_value().unwrap();
            let found = calls::check_source(name, row.to_string().as_bytes(), &options);
            serde_json::to_value(found.unwrap())
        }
    };
    findings.unwrap()
}

fn files() -> Vec<(PathBuf, File)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut paths: Vec<PathBuf> = ["rules", "listings", "sources"]
        .iter()
        .flat_map(|folder| fs::read_dir(root.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let file = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path, file)
    };
    paths.into_iter().map(read).collect()
}

fn mentions(findings: &Value, code: &str) -> bool {
    findings.as_array().unwrap().iter().any(|finding| finding["code"] == code)
}

#[test]
fn every_case_gives_exactly_its_findings() {
    let mut cases = 0;
    let mut wrong = Vec::new();
    for (path, file) in files() {
        for case in &file.cases {
            cases += 1;
            let found = found(case);
            if found != case.findings {
                let found = serde_json::to_string_pretty(&found).unwrap();
                wrong.push(format!("{}: {}\nfound {found}", path.display(), case.description));
            }
        }
    }
    assert!(cases > 0, "no case was found");
    assert!(wrong.is_empty(), "{} of {cases} cases differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_has_a_failing_and_a_passing_case() {
    let files = files();
    let mut lacking = BTreeSet::new();
    for rule in RULES {
        let cases = || {
            files
                .iter()
                .filter(|(_, file)| file.rule.as_deref() == Some(rule.code))
                .flat_map(|(_, file)| &file.cases)
        };
        if !cases().any(|case| mentions(&case.findings, rule.code)) {
            lacking.insert(format!("{} fails nowhere", rule.code));
        }
        if !cases().any(|case| !mentions(&case.findings, rule.code)) {
            lacking.insert(format!("{} passes nowhere", rule.code));
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// Takes every field of a listing away that a rule does not read; `path` is the path of `value`.
fn blank(value: &mut Value, path: &str, reads: &BTreeSet<&str>) {
    let is_read = |path: &str| {
        reads.contains(path) || reads.iter().any(|read| read.starts_with(&format!("{path}[]")))
    };
    match value {
        Value::Object(fields) => {
            for (key, value) in fields.iter_mut() {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                if !is_read(&below) {
                    blank(value, &below, reads);
                }
            }
            fields.retain(|_, value| !value.is_null());
        }
        Value::Array(items) => {
            let below = format!("{path}[]");
            // An item keeps its place.
            items.iter_mut().filter(|item| item.is_object()).for_each(|item| {
                blank(item, &below, reads);
            });
            if !reads.iter().any(|read| read.starts_with(&below)) {
                *value = Value::Null;
            }
        }
        other if !reads.contains(path) => *other = Value::Null,
        _ => {}
    }
}

#[test]
fn a_rule_reads_what_it_says_and_nothing_else() {
    let mut tried = BTreeSet::new();
    let mut wrong = Vec::new();
    for (path, file) in files() {
        for case in &file.cases {
            let Input::Listing(listing) = &case.input else { continue };
            let options = calls::options(&case.profile, case.today.as_deref()).unwrap();
            for finding in case.findings.as_array().unwrap() {
                let rule = praticable::rules::rule(finding["code"].as_str().unwrap()).unwrap();
                let reads: BTreeSet<&str> = rule.reads.paths().collect();
                // A rule without fields watches all of them.
                if reads.is_empty() {
                    continue;
                }
                let mut blanked = listing.clone();
                blank(&mut blanked, "", &reads);
                let again = calls::check(blanked.to_string().as_bytes(), &options);
                tried.insert(rule.code);
                if !again
                    .iter()
                    .any(|found| found.code() == rule.code && found.path == finding["path"])
                {
                    wrong.push(format!("{}: {}: {blanked}", path.display(), case.description));
                }
            }
        }
    }
    assert!(tried.len() > 50, "{} rules were tried", tried.len());
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn there_are_twenty_whole_listings() {
    let whole = files()
        .iter()
        .filter(|(path, _)| path.parent().is_some_and(|folder| folder.ends_with("listings")))
        .map(|(_, file)| file.cases.len())
        .sum::<usize>();
    assert!(whole >= 20, "{whole} whole listings");
}
