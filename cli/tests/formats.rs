//! Files as they come: compressed, in archives, in workbooks, by standard input, by a pattern; and what stops a reading.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use flate2::{Compression, write::GzEncoder};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const BAD: &str = "nom_lieu;entree_plain_pied;entree_marches\nCabinet du Port;oui;2\n";

/// A folder of the test's own.
fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("formats").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// Exit code, standard output and standard error of a check, said in English.
fn check(args: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_praticable"))
        .args(["check", "--select", "ACC-001,FMT-016", "--today", "none", "--lang", "en"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that stops early reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// File, row and cell of each finding, and the exit code.
fn found(args: &[&str], input: &[u8]) -> (Option<i32>, Vec<(String, u64, String)>) {
    let (code, out, err) = check(&[args, &["--format", "ndjson"]].concat(), input);
    assert_eq!(err, "", "{args:?}");
    let found = out.lines().map(|line| {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        (text("file"), finding["row"].as_u64().unwrap(), text("cell"))
    });
    (code, found.collect())
}

fn write(path: &Path, bytes: &[u8]) -> String {
    fs::write(path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        let stored = name.len() % 2 == 0;
        let method = if stored { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method);
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("Fiches").unwrap();
    for (row, line) in (0..).zip(BAD.lines()) {
        sheet.write_row(row, 0, line.split(';')).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn what_is_wrapped_is_read_like_the_file() {
    let folder = folder("wrapped");
    let archive = zip(&[
        ("__MACOSX/._fiches.csv", b"x"),
        ("données/", b""),
        ("données/fiches.csv", BAD.as_bytes()),
    ]);
    for (name, bytes, inside, cell) in [
        ("fiches.csv", BAD.as_bytes().to_vec(), "", ""),
        ("fiches.csv.gz", gzip(BAD.as_bytes()), "", ""),
        ("fiches.zip", archive, "/données/fiches.csv", ""),
        ("fiches.xlsx", workbook(), "", "Fiches!C2"),
        // A name says nothing.
        ("fiches.txt", workbook(), "", "Fiches!C2"),
        ("fiches.xlsx.gz", gzip(&workbook()), "", "Fiches!C2"),
        ("classeurs.zip", zip(&[("a.xlsx", &workbook())]), "/a.xlsx", "Fiches!C2"),
    ] {
        let path = write(&folder.join(name), &bytes);
        let expected = |name: &str| vec![(format!("{name}{inside}"), 1, cell.to_owned())];
        assert_eq!(found(&[&path], b""), (Some(1), expected(&path)));
        assert_eq!(found(&["-"], &bytes), (Some(1), expected("-")), "{name} by standard input");
    }
}

#[test]
fn each_member_is_a_file() {
    let folder = folder("members");
    let bytes = zip(&[
        ("nord.csv", BAD.as_bytes()),
        ("lisez.pdf", b"%PDF-1.7"),
        ("plus.zip", &zip(&[("a.csv", BAD.as_bytes())])),
        ("sud.csv", BAD.as_bytes()),
    ]);
    let path = write(&folder.join("fiches.zip"), &bytes);
    let (code, out, err) = check(&[&path, "--format", "csv"], b"");
    assert_eq!(code, Some(2), "a partial read is never a pass");
    assert!(out.contains(&format!("{path}/nord.csv,1,")), "{out}");
    assert!(out.contains(&format!("{path}/sud.csv,1,")), "{out}");
    let said: Vec<&str> = err.lines().collect();
    assert_eq!(
        said,
        [
            format!(
                "praticable: `{path}/lisez.pdf` is a PDF, not text: ask for the data behind it, as CSV or in a workbook"
            ),
            format!(
                "praticable: `{path}/plus.zip` is an archive inside another one: unpack it first"
            ),
        ]
    );
}

#[test]
fn a_pattern_stands_for_files() {
    let folder = folder("pattern");
    for name in ["b.csv", "a.csv", "c.txt"] {
        write(&folder.join(name), BAD.as_bytes());
    }
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (_, of_pattern) = found(&[&path("*.csv")], b"");
    let files: Vec<&str> = of_pattern.iter().map(|(file, ..)| file.as_str()).collect();
    assert_eq!(files, [path("a.csv"), path("b.csv")]);
    let (code, out, err) = check(&[&path("*.xlsx")], b"");
    assert_eq!((code, out.as_str()), (Some(2), ""));
    let said = format!(
        "praticable: no file matches `{}`: check the folder and the pattern\n",
        path("*.xlsx")
    );
    assert_eq!(err, said);
}

#[test]
fn one_sentence_says_what_stopped_a_reading_and_nothing_is_written() {
    let folder = folder("stopped");
    let csv = BAD.repeat(1000);
    let encrypted = {
        // The flag of a member that is encrypted, in both of its headers.
        let mut bytes = zip(&[("a.csv", csv.as_bytes())]);
        for mark in [b"PK\x03\x04".as_slice(), b"PK\x01\x02"] {
            let at = bytes.windows(4).position(|four| four == mark).unwrap();
            bytes[at + if mark[2] == 3 { 6 } else { 8 }] |= 1;
        }
        bytes
    };
    let (gz, archive, book) = (gzip(csv.as_bytes()), zip(&[("a.csv", csv.as_bytes())]), workbook());
    let zeros = vec![b'0'; 80 << 20];
    for (name, bytes, said) in [
        ("empty.csv", &b""[..], "is empty: nothing was checked"),
        ("blank.csv.gz", &gzip(b" \n"), "is empty: nothing was checked"),
        ("cut.csv.gz", &gz[..20], "is truncated: download or copy it again"),
        (
            "cut.zip",
            &archive[..archive.len() - 30],
            "is incomplete or damaged: download or copy it again",
        ),
        (
            "cut.xlsx",
            &book[..book.len() / 2],
            "is incomplete or damaged: download or copy it again",
        ),
        ("cut.parquet", b"PAR1abc", "cannot read the rest of"),
        ("none.zip", &zip(&[]), "is an archive without a file: nothing was checked"),
        ("locked.zip", &encrypted, "is protected by a password: save it without one"),
        ("twice.gz", &gzip(&gz), "is an archive inside another one: unpack it first"),
        (
            "bomb.zip",
            &zip(&[("zeros", &zeros)]),
            "grows more than 250 times when it is decompressed, which no data file does",
        ),
        ("bomb.gz", &gzip(&[BAD.as_bytes(), &zeros].concat()), "grows more than 250 times"),
        ("letter.docx", &zip(&[("word/document.xml", b"<a/>")]), "is a Word document, not text"),
        ("old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "is incomplete or damaged"),
        ("photo.bin", &[1; 999], "is binary data, not text"),
        ("unknown.csv", b"a;b\n1;2\n", "no column of"),
    ] {
        let path = write(&folder.join(name), bytes);
        let report = folder.join("report.html");
        let args = [&path, "--format", "html", "-o", report.to_str().unwrap()];
        let (code, out, err) = check(&args, b"");
        assert_eq!((code, out.as_str()), (Some(2), ""), "{name}");
        assert!(err.contains(said) && err.contains(name), "{name}: {err}");
        assert_eq!(err.lines().count(), 1, "{name}: {err}");
        // What was cut or grows may have begun.
        let begun = ["bomb.gz"].contains(&name);
        assert_eq!(report.exists(), begun, "{name}");
        let _ = fs::remove_file(report);
    }
    let (code, _, err) = check(&[folder.to_str().unwrap()], b"");
    assert_eq!(code, Some(2));
    assert!(err.ends_with(": it is a folder\n"), "{err}");
}

#[test]
fn a_file_cut_in_its_midst_is_no_pass() {
    let folder = folder("midst");
    // Rows that do not shrink away.
    let row = |row: u32| format!("Cabinet {row};oui;0\n");
    let rows = (0..120_000).map(row).collect::<Vec<_>>().concat();
    let gz = gzip(format!("nom_lieu;entree_plain_pied;entree_marches\n{rows}").as_bytes());
    let path = write(&folder.join("fiches.csv.gz"), &gz[..gz.len() - 9]);
    let (code, out, err) = check(&[&path], b"");
    assert_eq!(code, Some(2));
    assert!(out.contains("Reading stopped before the end of the file."), "{out}");
    assert_eq!(err, format!("praticable: `{path}` is truncated: download or copy it again\n"));
}

#[test]
fn a_sheet_is_asked_for() {
    let folder = folder("sheet");
    let path = write(&folder.join("fiches.xlsx"), &workbook());
    assert_eq!(found(&[&path, "--sheet", "fiches"], b"").0, Some(1));
    let (_, out, _) = check(&[&path, "--sheet", "1"], b"");
    assert!(out.contains("Sheet read: “Fiches”.") && out.contains("Fiches!C2, column"), "{out}");
    let (code, out, err) = check(&[&path, "--sheet", "2"], b"");
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("has no sheet `2`: choose among `Fiches`"), "{err}");
}
