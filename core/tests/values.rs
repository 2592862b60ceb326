//! `tests/vectors/values.json`, read in place: the values read from cells that people and programs write.

#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

use std::fs;

use praticable::{
    Answer, Edit, Finding, FixKind, Options, Severity, calls,
    codes::Code,
    fold,
    model::Listing,
    registry,
    table::{Header, Writer, columns},
};
use proptest::{prelude::*, sample::select};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
    headers: Vec<Named>,
}

/// One cell, with the expected result.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    column: String,
    cell: String,
    #[serde(default)]
    beside: std::collections::BTreeMap<String, String>,
    today: Option<String>,
    policy: String,
    #[serde(default)]
    codes: Vec<String>,
    /// The value that is read or proposed.
    value: Option<Value>,
    /// The same value in the table's notation.
    table: Option<String>,
    #[serde(default)]
    also: Vec<Value>,
    #[serde(rename = "why")]
    _why: Option<String>,
}

/// One column name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    name: String,
    policy: String,
    column: Option<String>,
    #[serde(rename = "why")]
    _why: Option<String>,
}

fn file() -> File {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/values.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The result for one cell, in the notation of the vectors.
#[derive(Debug, PartialEq)]
struct Made {
    policy: &'static str,
    codes: Vec<&'static str>,
    value: Option<Value>,
    table: Option<String>,
    also: Vec<Value>,
}

/// A row with a single cell, or with a few others beside it.
struct Row {
    names: Vec<String>,
    cells: Vec<String>,
    options: Options,
}

impl Case {
    fn row(&self, cell: &str) -> Row {
        let beside = || self.beside.iter();
        let names = beside().map(|(name, _)| name.clone());
        let cells = beside().map(|(_, cell)| cell.clone());
        Row {
            names: [self.column.clone()].into_iter().chain(names).collect(),
            cells: [cell.to_owned()].into_iter().chain(cells).collect(),
            options: calls::options("import", self.today.as_deref()).unwrap(),
        }
    }
}

impl Row {
    fn read(&self) -> (Listing<'_>, Vec<Finding>) {
        let (header, found) = Header::resolve(self.names.iter().map(String::as_str), &self.options);
        assert!(found.is_empty(), "{:?} are columns", self.names);
        let cells = self.cells.iter().map(|cell| cell.as_str().into());
        let checked = header.check_row(cells, &self.options);
        (checked.listing.unwrap(), checked.findings)
    }

    /// Returns the registry path of the field that the first cell fills.
    fn path(&self) -> &'static str {
        registry::by_column(&self.names[0]).unwrap().path
    }

    /// Returns the findings on the first cell: in its field, or in the object that contains it, unless that is a
    /// section.
    fn findings(&self, found: Vec<Finding>) -> Vec<Finding> {
        let path = self.path();
        let concerns = |finding: &Finding| {
            let pattern = registry::pattern_of(&finding.path);
            pattern == path || pattern == "place.location" && path.starts_with("place.location.")
        };
        found.into_iter().filter(concerns).collect()
    }

    /// Returns the value of the field in JSON: of each item, if the field belongs to the items of a list.
    fn value(&self, listing: &Listing<'_>) -> Option<Value> {
        let listing = serde_json::to_value(listing).unwrap();
        of_path(&listing, self.path())
    }

    fn cell(&self, listing: &Listing<'_>) -> Option<String> {
        let cell = Writer::new([self.names[0].as_str()]).row(listing).next();
        cell.filter(|cell| !cell.is_empty())
    }

    fn made(&self) -> Made {
        let (listing, found) = self.read();
        let findings = self.findings(found);
        let fixes = || findings.iter().filter_map(|finding| finding.fix.as_ref());
        let mut value = self.value(&listing);
        let mut table = self.cell(&listing);
        let mut also = Vec::new();
        for fix in fixes() {
            match &fix.edit {
                Edit::Set { value: meant, also: stated } => {
                    also.extend(stated.iter().map(|stated| json!(stated)));
                    if fix.kind == FixKind::Confirm {
                        let meant = json!(meant);
                        // A proposal for the object that contains the field.
                        let key = self.path().rsplit('.').next().unwrap();
                        let meant = meant.get(key).cloned().unwrap_or(meant);
                        table = self.in_table(&meant);
                        value = Some(meant);
                    }
                }
                Edit::Restate { to, value } => also.push(json!({ "to": to, "value": value })),
                edit => panic!("no cell has {edit:?}"),
            }
        }
        Made {
            policy: policy(&findings, value.is_some()),
            codes: findings.iter().map(Finding::code).collect(),
            value,
            table,
            also,
        }
    }

    /// Returns the single value of a field in the table's notation.
    fn in_table(&self, value: &Value) -> Option<String> {
        let mut listing = value.clone();
        for key in self.path().rsplit('.') {
            let (key, is_list) = key.strip_suffix("[]").map_or((key, false), |key| (key, true));
            listing = json!({ key: if is_list { json!([listing]) } else { listing } });
        }
        let listing = listing.to_string();
        let checked = praticable::check_json(&listing, &self.options);
        self.cell(&checked.listing.unwrap())
    }
}

fn of_path(value: &Value, path: &str) -> Option<Value> {
    let Some((key, rest)) = path.split_once('.') else {
        return value.get(path.trim_end_matches("[]")).cloned();
    };
    match key.strip_suffix("[]") {
        Some(list) => {
            let items = value.get(list)?.as_array().unwrap();
            let of_items: Option<Vec<Value>> =
                items.iter().map(|item| of_path(item, rest)).collect();
            of_items.map(Value::Array)
        }
        None => of_path(value.get(key)?, rest),
    }
}

/// Returns the strictest policy of a cell's findings.
fn policy(findings: &[Finding], is_read: bool) -> &'static str {
    let of = |finding: &Finding| match &finding.fix {
        Some(fix) if fix.kind == FixKind::Safe => 2,
        Some(_) => 3,
        None if is_read && finding.severity < Severity::Error => 1,
        None => 4,
    };
    match findings.iter().map(of).max() {
        None if is_read => "keep",
        None => "missing",
        Some(gravest) => ["keep", "warn", "safe", "confirm", "reject"][gravest],
    }
}

#[test]
fn every_cell_is_understood_as_its_case_says() {
    let file = file();
    assert!(file.cases.len() > 100, "{} cases", file.cases.len());
    let mut wrong = Vec::new();
    for case in &file.cases {
        let made = case.row(&case.cell).made();
        let is_so = made.policy == case.policy
            && made.codes == case.codes
            && made.value == case.value
            && made.table == case.table
            && made.also == case.also;
        if !is_so {
            wrong.push(format!("{} {:?}: {made:?}", case.column, case.cell));
        }
    }
    assert!(wrong.is_empty(), "{} cases differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_read_is_read_again_without_a_fix() {
    for case in &file().cases {
        let row = case.row(&case.cell);
        let (listing, _) = row.read();
        let Some(cell) = row.cell(&listing) else { continue };
        let again = case.row(&cell);
        let (same, found) = again.read();
        assert_eq!(row.value(&listing), again.value(&same), "{} {:?}", case.column, case.cell);
        let is_safe =
            |finding: &Finding| finding.fix.as_ref().is_some_and(|fix| fix.kind == FixKind::Safe);
        let found = again.findings(found);
        assert!(!found.iter().any(is_safe), "{} {:?} {found:?}", case.column, case.cell);
    }
}

#[test]
fn every_name_of_a_column_is_understood_as_its_case_says() {
    for named in file().headers {
        let (header, found) = Header::resolve([named.name.as_str()], &Options::default());
        let proposed = found.iter().find_map(|finding| match &finding.fix.as_ref()?.edit {
            Edit::Rename { name } => Some(name.to_string()),
            _ => None,
        });
        let read = header.field(0).map(|field| field.column.to_owned());
        let policy = match (&read, &proposed) {
            (Some(_), _) => "safe",
            (None, Some(_)) => "confirm",
            (None, None) if found.is_empty() => "missing",
            (None, None) => "reject",
        };
        assert_eq!(policy, named.policy, "{}", named.name);
        assert_eq!(read.or(proposed), named.column, "{}", named.name);
    }
}

/// A cell of a case, together with a variant that spreadsheets or people may produce.
fn dirt() -> impl Strategy<Value = (String, String)> {
    let cases = file().cases.into_iter().map(|case| (case.column, case.cell));
    let around = || {
        select(&[
            "",
            " ",
            "\u{a0}",
            "\u{200b}",
            "'",
            "\"",
            "\t",
            ".",
            ".0",
            "''",
            " (à voir)",
            "Dr ",
            "?",
        ])
    };
    let case =
        select(&[str::to_owned, str::to_uppercase, str::to_lowercase] as &[fn(&str) -> String]);
    (select(cases.collect::<Vec<_>>()), around(), around(), case).prop_map(
        |((column, cell), before, behind, case)| {
            (column, format!("{before}{}{behind}", case(&cell)))
        },
    )
}

/// A row with a single cell.
fn alone(column: String, cell: String) -> Row {
    Row { names: vec![column], cells: vec![cell], options: Options::default() }
}

fn is_normal_once_written(column: &str, cell: String) -> Result<(), TestCaseError> {
    let row = alone(column.to_owned(), cell);
    let (listing, found) = row.read();
    for fix in row.findings(found).into_iter().filter_map(|finding| finding.fix) {
        let value = row.value(&listing).filter(|value| !value.is_array());
        if let (FixKind::Safe, Edit::Set { value: meant, .. }, Some(value)) =
            (fix.kind, fix.edit, value)
        {
            let meant = json!(meant);
            prop_assert!(meant == value || meant.as_f64() == value.as_f64() && value.is_number());
        }
    }
    let Some(cell) = row.cell(&listing) else { return Ok(()) };
    let again = alone(column.to_owned(), cell);
    let (same, found) = again.read();
    prop_assert_eq!(row.value(&listing), again.value(&same));
    prop_assert_eq!(row.cell(&listing), again.cell(&same));
    let found = again.findings(found);
    let fixes = found.iter().filter_map(|finding| finding.fix.as_ref());
    prop_assert!(!fixes.clone().any(|fix| fix.kind == FixKind::Safe), "{:?}", found);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn reading_twice_changes_nothing((column, cell) in dirt()) {
        is_normal_once_written(&column, cell)?;
    }

    #[test]
    fn reading_any_text_twice_changes_nothing(
        column in select(columns().collect::<Vec<_>>()),
        cell in "\\PC{1,12}|[a-z ?.,:/0-9-]{1,16}|[0-9 .,/-]{1,16}",
    ) {
        is_normal_once_written(column, cell)?;
    }

    #[test]
    fn only_no_means_no(cell in "[a-zA-Z?./ ()-]{1,6}|(non|no|n|nn|faux|nul)[a-zé ?.(]{0,12}|[0-9.,]{1,3}") {
        let row = alone("entree_plain_pied".to_owned(), cell.clone());
        let (listing, found) = row.read();
        let says_no = |text: &str| {
            let entry = Answer::No.entry();
            let folded = fold(text);
            folded == entry.wire || folded == entry.table || entry.aliases().any(|no| no == folded)
        };
        prop_assert!(listing.entrance.step_free != Some(Answer::No) || says_no(&cell), "{}", cell);
        for finding in row.findings(found) {
            let proposed = finding.fix.is_some_and(|fix| json!(fix)["value"] == "no");
            let before_remark = cell.split(['(', ':']).next().unwrap();
            prop_assert!(!proposed || says_no(before_remark), "{} is proposed as no", cell);
        }
    }
}
