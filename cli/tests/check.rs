//! The command as a shell sees it: exit codes, and what goes where.

use std::{
    fs, io,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

const GOOD: &str = "nom_lieu;code_postal;commune;voie\nCabinet du Port;75001;Paris;rue A\n";
const BAD: &str = "nom_lieu;entree_plain_pied;entree_marches\nCabinet du Port;oui;2\n";

/// Runs the command; `input` goes to standard input.
fn praticable(args: &[&str], input: &str) -> io::Result<Output> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_praticable"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // A command that stops at its arguments reads nothing.
        let _ = stdin.write_all(input.as_bytes());
    }
    child.wait_with_output()
}

/// Exit code, standard output, standard error.
fn run(args: &[&str], input: &str) -> (Option<i32>, String, String) {
    match praticable(args, input) {
        Ok(output) => {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            (output.status.code(), text(&output.stdout), text(&output.stderr))
        }
        Err(error) => (None, String::new(), error.to_string()),
    }
}

const CHECK: [&str; 6] = ["check", "-", "--select", "ACC-001,FMT-016", "--today", "2026-11-22"];

fn check(more: &[&str], input: &str) -> (Option<i32>, String, String) {
    run(&[&CHECK, more].concat(), input)
}

#[test]
fn a_sound_file_exits_with_0() {
    let (code, out, err) = check(&[], GOOD);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.starts_with("Rien à corriger"), "{out}");
}

#[test]
fn an_error_exits_with_1_unless_told_otherwise() {
    let (code, out, err) = check(&["--lang", "en"], BAD);
    assert_eq!((code, err.as_str()), (Some(1), ""), "no progress where there is no terminal");
    assert!(out.contains("error ACC-001, 1 row"), "{out}");
    assert_eq!(check(&["--fail-on", "never"], BAD).0, Some(0));
    assert_eq!(check(&["--ignore", "ACC"], BAD).0, Some(0));
}

#[test]
fn rules_that_no_date_let_run_are_named() {
    let args = ["check", "-", "--today", "none", "--select", "PRO-001,ACC"];
    let (code, out, err) = run(&args, GOOD);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        err.starts_with("praticable: Règles non appliquées, faute de date : PRO-001."),
        "{err}"
    );
    assert!(!out.contains("PRO-001"), "{out}");
    let (_, out, err) = run(&[&args[..], &["--format", "json"]].concat(), GOOD);
    assert!(err.is_empty() && out.contains("\"not_run\": [\n    \"PRO-001\"\n  ]"), "{out}{err}");
}

#[test]
fn a_partial_read_is_never_0() {
    let input = format!("{GOOD}Cabinet;75001;Paris;\"rue\n");
    assert_eq!(check(&[], &input).0, Some(1));
    assert_eq!(check(&["--fail-on", "never"], &input).0, Some(2));
    assert_eq!(check(&["--ignore", "FMT-016"], &input).0, Some(2));
}

#[test]
fn usage_and_files_that_cannot_be_read_exit_with_2() {
    for args in [
        &["check"][..],
        &["check", "-", "--from", "ameli-2019"],
        &["check", "-", "--today", "31/02/2026"],
        &["check", "-", "--select", "ACC-999"],
        &["explain", "ACC-999"],
    ] {
        let (code, out, err) = run(args, GOOD);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}");
        assert!(!err.is_empty(), "{args:?} says why");
    }
    let (code, out, err) = check(&[], "");
    assert_eq!(
        (code, out.as_str(), err.as_str()),
        (Some(2), "", "praticable: « - » est vide : rien n’a été vérifié\n")
    );
}

#[test]
fn a_file_that_cannot_be_read_does_not_hide_the_others() {
    let (code, out, err) = check(&["absent.csv", "--lang", "en"], BAD);
    assert_eq!(code, Some(2));
    assert!(out.contains("error ACC-001, 1 row"), "{out}");
    assert_eq!(err, "praticable: cannot read `absent.csv`: there is no such file or folder\n");
}

#[test]
fn errors_speak_the_register_that_was_chosen() {
    let said = |args: &[&str]| run(args, GOOD).2;
    let absent = ["check", "absent.csv"];
    assert_eq!(
        said(&absent),
        "praticable: impossible de lire « absent.csv » : ce fichier ou ce dossier n’existe pas\n"
    );
    assert!(said(&["check", "-", "--select", "ACC-999"]).contains("aucune règle ne s’appelle"));
    assert!(said(&["explain", "ACC-999", "--lang", "simple"]).contains("n’existe pas."));
    let nowhere = ["check", "-", "-o", "absent/report.json"];
    assert!(said(&nowhere).contains("impossible d’écrire « absent/report.json » : ce fichier ou"));
}

#[test]
fn listings_are_compared_across_files() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let [north, south] = ["north.csv", "south.csv"].map(|name| {
        let path = folder.join(name);
        fs::write(&path, "identifiant;nom_lieu\na;Cabinet\nb;Cabinet\n").unwrap();
        path.to_string_lossy().into_owned()
    });
    let args = ["check", &north, "absent.csv", &south, "--select", "ENS", "--format", "ndjson"];
    let (code, out, _) = run(&args, "");
    assert_eq!(code, Some(2), "one file is absent");
    let found: Vec<serde_json::Value> =
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(found.len(), 2, "{out}");
    for (finding, row) in found.iter().zip([1, 2]) {
        assert_eq!(finding["file"], south);
        assert_eq!((&finding["code"], &finding["row"]), (&"ENS-001".into(), &row.into()));
        assert_eq!(finding["column"], "identifiant");
        assert_eq!(finding["params"], serde_json::json!({ "file": north, "row": row }));
    }
    assert!(found[0]["message"].as_str().unwrap().contains("north.csv"), "{out}");
}

#[test]
fn a_report_can_go_to_a_file() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report.json");
    let (code, out, _) = check(&["--format", "json", "-o", &path.to_string_lossy()], BAD);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    let report: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(report["summary"][0]["code"], "ACC-001");
}

#[test]
fn threads_change_nothing() {
    let input = format!("{BAD}{}", "Cabinet;oui;3\n".repeat(40_000));
    let single = check(&["--format", "csv", "--threads", "1"], &input);
    assert_eq!(single.1.lines().count(), 40_002);
    assert_eq!(check(&["--format", "csv", "--threads", "4"], &input), single);
}

#[test]
fn a_rule_is_explained() {
    let (code, out, _) = run(&["explain", "acc-001", "--lang", "en"], "");
    assert_eq!(code, Some(0));
    assert!(out.starts_with("# ACC-001: ") && out.contains("Wrong:"), "{out}");
}

#[test]
fn the_schemas_are_json() {
    for kind in ["json", "table"] {
        let (code, out, _) = run(&["schema", kind], "");
        assert_eq!(code, Some(0));
        assert!(serde_json::from_str::<serde_json::Value>(&out).is_ok(), "{kind}");
    }
}

#[test]
fn the_template_is_a_table_that_can_be_checked() {
    let (code, template, _) = run(&["template", "csv"], "");
    assert_eq!(code, Some(0));
    let (code, out, err) = check(&["--select", "FMT-017"], &template);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("0 ligne"), "{out}");
}

#[test]
fn the_report_can_be_a_web_page() {
    let (code, out, err) = check(&["--format", "html", "--lang", "en"], BAD);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    assert!(out.starts_with("<!doctype html>\n<html lang=\"en\">"), "{out}");
    assert!(out.contains("<th scope=\"row\">ACC-001</th>"), "{out}");
}

/// A file of the test's own.
fn file(name: &str, text: &str) -> io::Result<PathBuf> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text)?;
    Ok(path)
}

#[test]
fn a_mapping_says_what_a_table_means() {
    let table = "Cabinet,Plain-pied ?,Marches\nCabinet du Port,OK,2\n";
    let mapping = file(
        "mapping.json",
        r#"{ "columns": { "cabinet": "nom_lieu", "Plain-pied ?": "entree_plain_pied", "Marches": "entree_marches" },
             "values": { "entree_plain_pied": { "ok": "oui" } } }"#,
    )
    .unwrap();
    let asked = ["--mapping", mapping.to_str().unwrap(), "--format", "ndjson"];
    let (code, out, err) = check(&asked, table);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    assert!(out.contains("\"column\":\"Marches\"") && out.contains("ACC-001"), "{out}");
    // Without it nothing is known of this table, and nothing can be said.
    assert_eq!(check(&[], table).0, Some(2));
    let (code, _, err) = check(&asked, "{\"place\":{}}");
    assert_eq!(code, Some(2));
    assert!(err.contains("n’est pas un tableau de fiches"), "{err}");
}

#[test]
fn a_mapping_that_leads_nowhere_says_what_was_meant() {
    let mapping = file("wrong.json", r#"{ "columns": { "Nom": "nom_lieux" } }"#).unwrap();
    let (code, out, err) = check(&["--mapping", mapping.to_str().unwrap()], GOOD);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("wrong.json") && err.contains("`nom_lieu`"), "{err}");
    let (code, _, err) = check(&["--mapping", "/nowhere.json", "--lang", "en"], GOOD);
    assert_eq!(code, Some(2));
    assert!(err.contains("cannot read `/nowhere.json`"), "{err}");
}

#[test]
fn a_report_that_cannot_be_written_is_named() {
    let (code, _, err) = check(&["-o", "/nowhere/report.json", "--lang", "en"], GOOD);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("cannot write `/nowhere/report.json`: there is no such file or folder"),
        "{err}"
    );
}
