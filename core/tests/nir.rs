//! No output contains a social security number.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may fail")]

use std::fs;

use praticable::{Checked, Finding, Lang, Options, calls, check_json, source::SOURCES};
use serde_json::{Value, json};

/// The number used in the vectors, without separators.
const INVENTED: &str = "2990199999001";

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn assert_silent(text: &str, whence: &str) {
    assert!(!digits(text).contains(INVENTED), "{whence}");
}

fn assert_finding_is_silent(finding: &Finding) {
    assert_silent(&format!("{finding:?}"), "Debug of a finding");
    assert_silent(&serde_json::to_string(finding).unwrap(), "JSON of a finding");
    for lang in Lang::ALL {
        for text in [finding.message(lang), finding.remedy(lang), finding.label(lang)] {
            assert_silent(&text, finding.code());
        }
    }
}

fn cases() -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/rules/IDT-006.json");
    let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    file["cases"].as_array().unwrap().clone()
}

#[test]
fn neither_findings_nor_listings_repeat_it() {
    for case in cases() {
        if let Some(listing) = case.get("listing").filter(|_| case["findings"] != json!([])) {
            let text = listing.to_string();
            assert!(digits(&text).contains(INVENTED), "{}", case["description"]);
            let Checked { listing, findings, .. } = check_json(&text, &Options::default());
            findings.iter().for_each(assert_finding_is_silent);
            assert_silent(&format!("{listing:?}"), "what was read");
        }
        if let Some(table) = case.get("table") {
            let found =
                calls::check_table(table.to_string().as_bytes(), &Options::default()).unwrap();
            for located in &found {
                assert_finding_is_silent(&located.finding);
            }
        }
    }
}

#[test]
fn no_field_of_the_model_takes_it() {
    for field in praticable::registry::fields() {
        for value in
            [json!("299019999900157"), json!(299_019_999_900_157_i64), json!(2_990_199_999_001_i64)]
        {
            let mut listing = value;
            for part in field.path.rsplit('.') {
                let (key, is_list) =
                    part.strip_suffix("[]").map_or((part, false), |key| (key, true));
                let held = if is_list { json!([listing]) } else { listing };
                listing = json!({ key: held });
            }
            let text = listing.to_string();
            let Checked { listing, findings, .. } = check_json(&text, &Options::default());
            assert!(findings.iter().any(|finding| finding.code() == "IDT-006"), "{text}");
            findings.iter().for_each(assert_finding_is_silent);
            assert_silent(&format!("{listing:?}"), field.path);
        }
    }
}

#[test]
fn no_cell_of_the_table_takes_it() {
    let (header, _) =
        praticable::table::Header::resolve(praticable::table::columns(), &Options::default());
    for column in 0..header.len() {
        let cells =
            (0..header.len()).map(|at| if at == column { "2 99 01 99 999 001 57" } else { "" });
        let Checked { listing, findings, .. } =
            header.check_row(cells.map(Into::into), &Options::default());
        assert!(findings.iter().any(|finding| finding.code() == "IDT-006"), "column {column}");
        findings.iter().for_each(assert_finding_is_silent);
        assert_silent(&format!("{listing:?}"), "what was read");
    }
}

#[test]
fn no_cell_of_a_source_lets_it_through() {
    for source in SOURCES {
        let Some(layout) = source.published() else { continue };
        let columns = (source.columns)().len();
        for column in 0..columns {
            let mut cells = vec![""; columns];
            cells[column] = "2 99 01 99 999 001 57";
            let Checked { listing, findings, .. } =
                layout.check_row(&cells, &Options::default()).checked;
            findings.iter().for_each(assert_finding_is_silent);
            assert_silent(&format!("{listing:?}"), source.name);
        }
    }
}
