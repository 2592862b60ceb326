//! `praticable convert` and `praticable template` as a shell sees them.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const GOOD: &str = "nom_lieu;code_postal\nCabinet du Port;01000\n";
const LOSSY: &str = "nom_lieu;note\nCabinet du Port;x\n";

/// Exit code, standard output, standard error.
fn run(args: &[&str], input: &str) -> io::Result<(Option<i32>, Vec<u8>, String)> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_praticable"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output()?;
    Ok((output.status.code(), output.stdout, String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// A folder of one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn text_goes_to_standard_output() {
    let (code, out, err) = run(&["convert", "-", "--to", "ndjson"], GOOD).unwrap();
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let json: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(json["place"]["address"]["postal_code"], "01000");
}

#[test]
fn the_name_of_the_file_tells_its_format_and_several_files_become_one() {
    let folder = folder("several");
    let path = |name: &str| folder.join(name).display().to_string();
    fs::write(path("a.csv"), GOOD).unwrap();
    for ending in ["xlsx", "parquet", "arrow", "json", "csv", "jsonl"] {
        let out = path(&format!("out.{ending}"));
        let (code, _, err) =
            run(&["convert", &path("a.csv"), &path("a.csv"), "-o", &out], "").unwrap();
        assert_eq!((code, err.as_str()), (Some(0), ""), "{ending}");
        let (_, back, err) = run(&["convert", &out, "--to", "ndjson"], "").unwrap();
        let lines = String::from_utf8(back).unwrap();
        assert_eq!(lines.lines().count(), 2, "{ending}: {err}");
        assert!(lines.contains("\"01000\""), "{ending}: {lines}");
    }
    let (code, _, err) = run(&["convert", &path("a.csv"), "-o", &path("out.doc")], "").unwrap();
    assert_eq!(code, Some(2));
    assert!(err.contains("`--to`") && err.contains("parquet"), "{err}");
    assert_eq!(run(&["convert", &path("a.csv")], "").unwrap().0, Some(2), "no format at all");
}

#[test]
fn what_would_be_lost_is_refused_and_the_old_file_stays() {
    let folder = folder("refused");
    let path = |name: &str| folder.join(name).display().to_string();
    let (out, list) = (path("out.csv"), path("losses.ndjson"));
    fs::write(&out, "old").unwrap();
    let args = ["convert", "-", "-o", &out];
    let (code, _, err) = run(&args, LOSSY).unwrap();
    assert_eq!(code, Some(2));
    assert!(
        err.starts_with(
            "praticable: rien n’a été écrit, car la conversion perdrait quelque chose : 1 colonne"
        ),
        "{err}"
    );
    assert!(err.contains("FMT-017") && err.contains("`--loss FICHIER`"), "{err}");
    assert_eq!(fs::read_to_string(&out).unwrap(), "old");
    let (code, out_text, _) = run(&["convert", "-", "--to", "json"], LOSSY).unwrap();
    assert_eq!((code, out_text.len()), (Some(2), 0));

    let (code, _, err) = run(&[&args[..], &["--loss", &list]].concat(), LOSSY).unwrap();
    assert_eq!(code, Some(0), "{err}");
    let value: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&list).unwrap()).unwrap();
    assert_eq!(
        (&value["loss"], &value["column"], &value["code"]),
        (&"column".into(), &"note".into(), &"FMT-017".into())
    );
    assert!(fs::read_to_string(&out).unwrap().contains("Cabinet du Port"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "nothing is left beside them");
}

#[test]
fn a_file_that_cannot_be_read_writes_nothing() {
    let folder = folder("unread");
    let out = folder.join("out.json").display().to_string();
    let (code, _, err) = run(&["convert", "-", "no-such-file.csv", "-o", &out], GOOD).unwrap();
    assert_eq!(code, Some(2));
    assert!(err.contains("no-such-file.csv"), "{err}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn the_template_is_a_workbook_that_is_read_again_and_the_same_every_time() {
    let folder = folder("template");
    let path = |name: &str| folder.join(name).display().to_string();
    for name in ["a.xlsx", "b.xlsx"] {
        let (code, _, err) = run(&["template", "xlsx", "-o", &path(name)], "").unwrap();
        assert_eq!((code, err.as_str()), (Some(0), ""));
    }
    assert!(fs::read(path("a.xlsx")).unwrap() == fs::read(path("b.xlsx")).unwrap());
    let (code, out, err) = run(&["convert", &path("a.xlsx"), "--to", "json"], "").unwrap();
    assert_eq!((code, out.as_slice()), (Some(0), b"[]\n".as_slice()), "{err}");
    assert_eq!(run(&["template", "xlsx"], "").unwrap().0, Some(2), "a workbook needs a file");
    let (code, out, _) = run(&["template"], "").unwrap();
    assert_eq!(code, Some(0));
    assert!(out.starts_with("\u{FEFF}version_schema;".as_bytes()));
}
