//! The files of `tests/vectors/values.json`, read in place: how a table may be written.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

use std::{fs, io::Cursor, ops::ControlFlow};

use praticable_pipeline::{
    Source,
    check::{Reading, Settings},
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    what: String,
    text: String,
    encoding: String,
    policy: String,
    #[serde(default)]
    codes: Vec<String>,
}

impl File {
    fn bytes(&self) -> Vec<u8> {
        match self.encoding.as_str() {
            "utf-8" => self.text.clone().into_bytes(),
            "utf-8-sig" => format!("\u{feff}{}", self.text).into_bytes(),
            "windows-1252" => self.text.chars().map(windows_1252).collect(),
            other => panic!("no encoding is called {other}"),
        }
    }
}

fn windows_1252(character: char) -> u8 {
    if character == '’' { 0x92 } else { u8::try_from(character).unwrap() }
}

#[test]
fn every_file_is_read_as_its_case_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/values.json");
    let vectors: Vectors = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert!(!vectors.files.is_empty());
    for file in vectors.files {
        let settings = Settings::default();
        let source = Source::new("fiches", Cursor::new(file.bytes())).unwrap();
        let reading = Reading::open(source, &settings).unwrap();
        let mut found = Vec::new();
        let taken = reading.run(|outcome| {
            found.extend(outcome.found);
            Ok(ControlFlow::Continue(()))
        });
        let (totals, _) = taken.unwrap();
        assert_eq!(totals.rows, 1, "{}", file.what);
        // What the file did to its cells; that a listing has more fields is another matter.
        let codes: Vec<&str> = found.iter().map(|found| found.finding.code()).collect();
        let codes: Vec<&str> = codes
            .into_iter()
            .filter(|code| {
                matches!(*code, "FMT-012" | "FMT-013" | "FMT-015" | "FMT-016" | "FMT-017")
            })
            .collect();
        assert_eq!(codes, file.codes, "{}", file.what);
        assert_eq!(file.policy, if codes.is_empty() { "keep" } else { "reject" }, "{}", file.what);
    }
}
