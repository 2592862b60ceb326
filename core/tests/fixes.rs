//! The vectors of `tests/vectors/fixes`, read in place: the result of fixing a row or a JSON text.

#![expect(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::{fs, path::PathBuf};

use praticable::{
    Finding, Options, calls, check_json,
    fix::{self, Mended, Place, Wanted},
    table::{Header, Mapping},
};
use proptest::prelude::*;
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
    /// Whether to make proposals too.
    #[serde(default)]
    confirm: bool,
    #[serde(default = "import")]
    profile: String,
    today: Option<String>,
    /// A mapping of the table.
    mapping: Option<Value>,
    /// A row, as pairs of column name and cell.
    row: Option<Vec<[String; 2]>>,
    /// The JSON text of a listing.
    text: Option<String>,
    /// The row or the text after the fix.
    after: Value,
    /// Every change: `[column, path, raw, new, code, policy]`.
    log: Value,
    /// The rules whose proposals need confirmation.
    #[serde(default)]
    waiting: Vec<String>,
    /// The rules whose fixes were not made, each with the reason.
    #[serde(default)]
    left: Vec<[String; 2]>,
}

fn import() -> String {
    "import".to_owned()
}

/// Fixes a record; returns it with the result.
fn mended(case: &Case, options: Options, before: &Value) -> (Value, Value, Mended) {
    let wanted =
        Wanted { options: &options, confirm: case.confirm, hears: &|_| true, holds: &|_| true };
    let (after, log, mended);
    if let Value::String(text) = before {
        mended = fix::json(text, &check_json(text, &options).findings, &wanted);
        let mut fixed = text.clone();
        for patch in mended.patches.iter().rev() {
            let Place::Span(span) = patch.place.clone() else { panic!("a text has spans") };
            fixed.replace_range(span, &patch.text);
        }
        after = Value::String(fixed);
        log = lines(&mended, |_| String::new(), |json| serde_json::from_str(json).unwrap());
    } else {
        let row: Vec<[String; 2]> = serde_json::from_value(before.clone()).unwrap();
        let names: Vec<&str> = row.iter().map(|[name, _]| name.as_str()).collect();
        let cells: Vec<&str> = row.iter().map(|[_, cell]| cell.as_str()).collect();
        let mapping = case.mapping.as_ref().map(|mapping| Mapping::from_json(&mapping.to_string()));
        let mapping = mapping.transpose().unwrap().unwrap_or_default();
        let (header, _) = Header::mapped(names.iter().copied(), &mapping, &options);
        let found: Vec<Finding> =
            header.check_row(cells.iter().map(|cell| (*cell).into()), &options).findings;
        mended = fix::row(&header, &cells, &found, &wanted);
        let mut fixed = row.clone();
        for patch in &mended.patches {
            let Place::Cell(position) = patch.place else { panic!("a row has cells") };
            fixed[position][1].clone_from(&patch.text);
        }
        after = json!(fixed);
        log = lines(&mended, |at| names[at].to_owned(), |text| Value::String(text.to_owned()));
    }
    (after, log, mended)
}

fn lines(mended: &Mended, name: impl Fn(usize) -> String, value: impl Fn(&str) -> Value) -> Value {
    let lines = mended.patches.iter().flat_map(|patch| {
        let column = match patch.place {
            Place::Cell(at) => name(at),
            Place::Span(_) => String::new(),
        };
        let value = &value;
        patch.changes.iter().map(move |change| {
            json!([
                column,
                change.path,
                value(&change.raw),
                value(&change.new),
                change.code,
                change.kind.name()
            ])
        })
    });
    lines.collect()
}

fn cases() -> Vec<(PathBuf, Case)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/fixes");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let file: File = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        file.cases
            .into_iter()
            .map(move |case| (PathBuf::from(path.file_name().unwrap()), case))
            .collect::<Vec<_>>()
    };
    paths.into_iter().flat_map(read).collect()
}

#[test]
fn every_case_is_put_right_as_it_says() {
    let mut failed = Vec::new();
    for (path, case) in cases() {
        let options = calls::options(&case.profile, case.today.as_deref()).unwrap();
        let before = match (&case.row, &case.text) {
            (Some(row), None) => json!(row),
            (None, Some(text)) => json!(text),
            _ => panic!("{}: a case has a row or a text", case.description),
        };
        let (after, log, mended) = mended(&case, options, &before);
        let left: Vec<_> = mended.left.iter().map(|(code, why)| [*code, why.name()]).collect();
        let is = json!({ "after": after, "log": log, "waiting": mended.waiting, "left": left });
        let expected = json!({ "after": case.after, "log": case.log, "waiting": case.waiting, "left": case.left });
        if is != expected {
            failed.push(format!(
                "{}: {}\n  is  {is}\n  not {expected}",
                path.display(),
                case.description
            ));
        }
        // A second fix changes nothing.
        assert!(self::mended(&case, options, &after).2.patches.is_empty(), "{}", case.description);
        // No missing or unknown answer became a no.
        for line in log.as_array().unwrap() {
            let is_open =
                matches!(line[2].as_str().unwrap_or_default(), "" | "inconnu" | "unknown");
            let says_no = matches!(line[3].as_str().unwrap_or_default(), "non" | "no" | "aucune");
            assert!(!(is_open && says_no && line[1] != "/tariffs/option"), "{line}");
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Cells of many kinds, valid and invalid, for any column.
const CELLS: [&str; 40] = [
    "",
    "oui",
    "OUI",
    "non",
    "inconnu",
    "NR",
    "x",
    "1",
    "2,5",
    "0,90 m",
    "fr",
    "anglais",
    "fr|LSF",
    "LPC, en",
    "fsl;fsl",
    "praticien|equipe",
    "|equipe",
    "Secteur 2 OPTAM",
    "secteur_1",
    "S2",
    "optam",
    "01 99 00 27 37",
    "+33199002737|0199002738",
    "75001.0",
    "1000",
    "01/02/2026",
    "46054",
    "2026-02-01",
    "LefÃ¨vre",
    "a\\|b|c",
    "99700000013.0",
    "99900000010010",
    "48.85",
    "2.35",
    "40",
    "=1+1",
    "#N/A",
    "especes,especes",
    "battante",
    "tout|/place",
];

proptest! {
    #[test]
    fn a_row_that_was_put_right_stays_as_it_is(
        chosen in proptest::collection::btree_map(0..190_usize, 0..CELLS.len(), 1..14),
        confirm in any::<bool>(),
    ) {
        let columns: Vec<&str> = praticable::table::columns().collect();
        let names: Vec<&str> = chosen.keys().filter_map(|at| columns.get(*at)).copied().collect();
        let cells: Vec<&str> = chosen.values().map(|at| CELLS[*at]).take(names.len()).collect();
        let options = Options::default();
        let wanted = Wanted { options: &options, confirm, hears: &|_| true, holds: &|_| true };
        let (header, _) = Header::resolve(names.iter().copied(), &options);
        let check = |cells: &[String]| header.check_row(cells.iter().map(|cell| cell.as_str().into()), &options).findings;
        let mut after: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        let mended = fix::row(&header, &cells, &check(&after), &wanted);
        for patch in &mended.patches {
            let Place::Cell(position) = patch.place else { panic!("a row has cells") };
            // The steps lead from the old value to the new one.
            prop_assert_eq!(&patch.changes[0].raw, cells[position]);
            prop_assert_eq!(&patch.changes.last().unwrap().new, &patch.text);
            for steps in patch.changes.windows(2) {
                prop_assert_eq!(&steps[0].new, &steps[1].raw);
            }
            // A missing or unknown answer becomes no only if a text said so.
            let is_open = matches!(cells[position], "" | "inconnu" | "NR");
            prop_assert!(!is_open || !matches!(patch.text.as_str(), "non" | "aucune" | "aucun"), "{:?}", patch);
            after[position].clone_from(&patch.text);
        }
        let texts: Vec<&str> = after.iter().map(String::as_str).collect();
        let again = fix::row(&header, &texts, &check(&after), &wanted);
        prop_assert!(again.patches.is_empty(), "{:?} {:?} {:?}", names, after, again);
        prop_assert_eq!(again.waiting, mended.waiting);
        let settled = !mended.left.iter().any(|(_, why)| *why == fix::Why::Unsettled);
        prop_assert!(settled, "{:?} {:?}", names, cells);
    }
}

/// The listings of all other vectors, as JSON texts.
fn listings() -> Vec<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut texts = Vec::new();
    for folder in ["rules", "listings"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let file: Value =
                serde_json::from_slice(&fs::read(entry.unwrap().path()).unwrap()).unwrap();
            for case in file["cases"].as_array().unwrap() {
                texts.extend(case.get("listing").map(|listing| format!("{listing:#}")));
                texts.extend(case.get("text").and_then(Value::as_str).map(str::to_owned));
            }
        }
    }
    texts
}

#[test]
fn no_fix_of_a_vector_breaks_it() {
    let options = calls::options("import", Some("2026-11-22")).unwrap();
    let (mut changed, mut secret) = (0, 0);
    for text in listings() {
        for confirm in [false, true] {
            let wanted = Wanted { options: &options, confirm, hears: &|_| true, holds: &|_| true };
            let found = check_json(&text, &options).findings;
            let mended = fix::json(&text, &found, &wanted);
            let mut after = text.clone();
            for patch in mended.patches.iter().rev() {
                let Place::Span(span) = patch.place.clone() else { panic!("a text has spans") };
                after.replace_range(span, &patch.text);
            }
            if found.iter().any(|finding| finding.code() == "IDT-006") {
                assert_eq!(after, text);
                secret += 1;
                continue;
            }
            let now = check_json(&after, &options).findings;
            let errors = |found: &[Finding]| {
                found
                    .iter()
                    .filter(|finding| finding.severity == praticable::Severity::Error)
                    .count()
            };
            assert!(errors(&now) <= errors(&found), "{text}\n{after}\n{now:#?}");
            assert!(fix::json(&after, &now, &wanted).patches.is_empty(), "{text}\n{after}");
            changed += usize::from(after != text);
        }
    }
    assert!(
        changed > 100 && secret > 5,
        "{changed} changed, {secret} with a number that is secret"
    );
}
