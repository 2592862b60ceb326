//! Every cell of `tests/vectors/values.json` that has a safe meaning is put right in a file, and taken back.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::{fs, ops::ControlFlow, path::Path};

use praticable::{
    FixKind, Options, registry,
    table::{Header, Writer, columns},
};
use praticable_pipeline::{
    check::{Settings, SourceFormat},
    csv::write_record,
    fix::{Fixing, default_log, fix_file, unfix_file},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Vectors {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    column: String,
    cell: String,
    today: Option<String>,
    policy: String,
    table: Option<String>,
    #[serde(default)]
    beside: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    also: Vec<Value>,
}

/// The cells of the first row of a table, by their columns.
fn first_row(path: &Path) -> Vec<(String, String)> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let names = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    names.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect()
}

/// What a cell says, as we write it: a fix of one value of a list leaves the marks between them as they were.
fn meant(column: &str, cell: &str, options: Options) -> String {
    let (header, _) = Header::resolve([column], &options);
    let checked = header.check_row([cell.into()], &options);
    let fixable = checked.findings.iter().filter_map(|finding| finding.fix.as_ref());
    assert_eq!(fixable.filter(|fix| fix.kind == FixKind::Safe).count(), 0, "{column} {cell:?}");
    let listing = checked.listing.unwrap_or_default();
    Writer::new([column]).row(&listing).next().unwrap_or_default()
}

#[test]
fn every_safe_cell_is_fixed_and_undone() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/values.json");
    let vectors: Vectors = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [file, out, back] = ["in.csv", "out.csv", "back.csv"].map(|name| folder.path().join(name));
    let log = default_log(&out);
    let mut tried = 0;
    for case in vectors.cases.iter().filter(|case| case.policy == "safe") {
        let cells = columns().map(|column| {
            let is_it = column == case.column;
            let beside = case.beside.get(column).map(String::as_str);
            if is_it { case.cell.as_str() } else { beside.unwrap_or_default() }
        });
        let mut before = Vec::new();
        write_record(columns(), &mut before).unwrap();
        write_record(cells, &mut before).unwrap();
        fs::write(&file, &before).unwrap();

        let today = case.today.as_deref().map(|day| day.parse().unwrap());
        let options = Options { today, ..Options::default() };
        let format = SourceFormat::Listing;
        let settings = Settings { format, options, ..Settings::default() };
        let fixing = Fixing::open_file(&file, &settings, false).unwrap();
        fix_file(fixing, (&file, &out, Some(&log)), |_, _| ControlFlow::Continue(())).unwrap();
        let row = first_row(&out);
        let cell = |column: &str| {
            let found = row.iter().find(|(name, _)| name == column);
            found.map_or_else(|| panic!("{column}"), |(_, cell)| cell.as_str())
        };
        let expected = case.table.as_deref().unwrap_or_default();
        let read = meant(&case.column, cell(&case.column), options);
        assert_eq!(read, expected, "{} {:?}", case.column, case.cell);
        for also in &case.also {
            let path = registry::pattern_of(also["to"].as_str().unwrap());
            let field = registry::field(&path).unwrap();
            assert_ne!(cell(field.column), "", "{:?} states {}", case.cell, field.column);
        }

        unfix_file(&out, &log, &back).unwrap();
        assert_eq!(fs::read(&back).unwrap(), before, "{} {:?}", case.column, case.cell);
        tried += 1;
    }
    assert!(tried > 50, "{tried}");
}
