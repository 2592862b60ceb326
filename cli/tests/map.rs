//! `praticable map` as a shell sees it: what it writes is what the next check takes.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::{fs, path::PathBuf, process::Command};

const TABLE: &str = "Cabinet;CP;Plain-pied ?;entree_plain_pied;date_observation\n\
                     Cabinet du Port;44000;oui;x;01/02/2026\n\
                     Cabinet du Parc;75001;non;à voir;02/13/2026\n";

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Exit code, standard output, standard error.
fn run(args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_praticable")).args(args).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn what_is_drafted_is_what_a_check_takes() {
    let table = file("to-map.csv", TABLE);
    let (code, drafted, notes) = run(&["map", &table, "--lang", "en"]);
    assert_eq!(code, 0);
    assert_eq!(
        drafted,
        r#"{
  "columns": {
    "CP": "code_postal",
    "Cabinet": "nom_lieu",
    "Plain-pied ?": null
  },
  "values": {
    "entree_plain_pied": {
      "x": "oui",
      "à voir": null
    }
  },
  "dates": {
    "date_observation": "month_first"
  }
}
"#
    );
    assert_eq!(
        notes,
        "praticable: columns known: 2, proposed: 2, without a field (null): 1; words to decide on: 2\n"
    );
    let mapping = file("drafted.json", &drafted);
    let check =
        ["check", &table, "--mapping", &mapping, "--today", "2026-11-22", "--format", "ndjson"];
    let (_, found, _) = run(&check);
    let of = |code: &str| found.lines().filter(|line| line.contains(code)).count();
    assert_eq!((of("FMT-017"), of("FMT-004"), of("ENS-006")), (0, 1, 0), "{found}");
    assert!(found.contains("2026-01-02") && found.contains("2026-02-13"), "{found}");
}

#[test]
fn a_sheet_can_be_named() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, column) in [("Fiches", "nom_lieu"), ("Autres fiches", "Ville")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, column).unwrap();
        sheet.write(1, 0, "Nantes").unwrap();
    }
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("sheets.xlsx");
    book.save(&path).unwrap();
    let path = path.to_str().unwrap();
    let (code, drafted, err) = run(&["map", path, "--sheet", "autres fiches"]);
    assert!(code == 0 && drafted.contains(r#""Ville": "commune""#), "{drafted}{err}");
    assert!(!run(&["map", path]).1.contains("Ville"));
}

#[test]
fn what_is_no_table_is_refused_and_nothing_is_written() {
    let output = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("never.json");
    let _ = fs::remove_file(&output);
    for text in ["{\"id\":\"a\"}", "1;2\n3;4\n", ""] {
        let given = file("no-table.csv", text);
        let (code, out, err) = run(&["map", &given, "-o", output.to_str().unwrap()]);
        assert_eq!((code, out.as_str()), (2, ""), "{text}: {err}");
        assert!(err.contains("no-table.csv"), "{err}");
        assert!(!output.exists(), "{text}");
    }
    assert_eq!(run(&["map", "/nowhere.csv"]).0, 2);
}
