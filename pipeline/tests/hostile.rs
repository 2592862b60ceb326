//! Bytes that mean harm: mutations of the examples, the same ones in every run, put to what fuzzing puts bytes to.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may fail")]

use std::{
    fs,
    io::{self, Cursor, Read},
    ops::ControlFlow,
    path::PathBuf,
};

use praticable_pipeline::{
    Error, Source,
    check::{Reading, Settings, Totals},
};
use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_pcg::Pcg64Mcg;

#[path = "../../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "it is the library of the fuzz targets")]
mod hold;

/// What breaks readers: quotes, separators, bytes that are no text, numbers out of range, a number nobody may repeat.
const TOKENS: &[&[u8]] = &[
    b"\"",
    b"\"\"",
    b";",
    b",",
    b"|",
    b"\t",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xEF\xBB\xBF",
    b"\xFF",
    b"\xC3",
    b"\xC3\x83\xC2\xA9",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"[[[[[[[[[[[[[[[[[[[[[[",
    b"null",
    b"true",
    b"-0",
    b"1e999",
    b"9223372036854775808",
    b"1,99E+08",
    b"#REF!",
    b"=1+1",
    b"NR",
    b"31/02/2026",
    b"0001-01-01",
    b"299019999900157",
    b"2 99 01 99 999 001 57",
    b"/0",
    b"~1",
    b"\xF0\x9F\x98\x80",
    b"\xE2\x80\xAE",
];

/// The first lines of an example.
fn example(name: &str, lines: usize) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/data").join(name);
    let text = fs::read(path).unwrap();
    text.split_inclusive(|byte| *byte == b'\n').take(lines).flatten().copied().collect()
}

/// Harms bytes in one to four places.
fn mutate(bytes: &[u8], random: &mut Pcg64Mcg) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..random.random_range(1..=4) {
        let at = random.random_range(0..=bytes.len());
        let end = (at + random.random_range(0..40)).min(bytes.len());
        match random.random_range(0..6) {
            0 => drop(bytes.drain(at..end)),
            1 => bytes.truncate(at.max(1)),
            2 => drop(bytes.splice(at..at, bytes[at..end].repeat(3))),
            3 => bytes[at..end].iter_mut().take(1).for_each(|byte| *byte = random.random()),
            4 => bytes[at..end].reverse(),
            _ => {
                let token = TOKENS.choose(random).copied().unwrap_or_default();
                drop(bytes.splice(at..at, token.iter().copied()));
            }
        }
    }
    bytes
}

/// Puts an example to a target, then that many mutations of what stands behind its first lines.
fn hold(target: fn(&[u8]), name: &str, kept: usize, lines: usize, times: usize) {
    let mut random = Pcg64Mcg::seed_from_u64(times as u64);
    let whole = example(name, lines);
    let (head, body) = whole.split_at(example(name, kept).len());
    target(&whole);
    for _ in 0..times {
        target(&[head, &mutate(body, &mut random)].concat());
    }
}

#[test]
fn listings_hold() {
    hold(hold::json, "directory.ndjson", 0, 1, 2000);
}

#[test]
fn tables_hold() {
    hold(hold::table, "directory.csv", 1, 3, 200);
    // A broken header is slow to check: each of its names is compared with every name there is.
    hold(hold::table, "directory.csv", 0, 2, 15);
    hold(hold::table, "directory.ndjson", 0, 2, 60);
}

#[test]
fn the_register_holds() {
    hold(hold::rpps, "rpps.txt", 1, 5, 250);
    hold(hold::rpps, "rpps.txt", 0, 2, 40);
}

#[test]
fn acceslibre_holds() {
    hold(hold::table, "acceslibre.csv", 1, 5, 100);
    hold(hold::table, "acceslibre-api.json", 0, 230, 300);
    hold(hold::table, "acceslibre.geojson", 0, 60, 300);
}

#[test]
fn the_directories_of_the_assurance_maladie_hold() {
    hold(hold::table, "../../pipeline/tests/data/ameli/liste-ps.csv", 1, 9, 100);
    hold(hold::table, "../../pipeline/tests/data/cnam/ps-infospratiques.csv", 4, 8, 100);
    hold(hold::table, "../../pipeline/tests/data/cnam/ps-tarifs.csv", 2, 5, 100);
}

/// Files that are no text, which lead to code of others.
#[test]
fn workbooks_hold() {
    for name in ["cells.xlsx", "cells.ods", "cells.xls"] {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
        let whole = fs::read(path).unwrap();
        hold::table(&whole);
        let mut random = Pcg64Mcg::seed_from_u64(7);
        for _ in 0..150 {
            hold::table(&mutate(&whole, &mut random));
        }
    }
}

/// How much is read of a stream, and the codes of what is found.
fn check(
    name: &str,
    reader: impl Read + Send + 'static,
) -> Result<(Totals, Vec<&'static str>), Error> {
    let settings = Settings::default();
    let reading = Reading::open(Source::new(name, reader)?, &settings)?;
    let mut codes = Vec::new();
    let (totals, _) = reading.run(|outcome| {
        codes.extend(outcome.found.into_iter().map(|found| found.finding.code()));
        Ok(ControlFlow::Continue(()))
    })?;
    Ok((totals, codes))
}

#[test]
fn a_gigabyte_without_a_line_end_is_one_row() {
    for (head, rows) in [("nom_lieu;voie\nCabinet;", 2), ("{\"id\":\"a\"}\n{\"id\":\"", 3)] {
        let endless = io::repeat(b'a').take(1 << 30);
        let reader = Cursor::new(head).chain(endless).chain(Cursor::new("\nnom;rue\n"));
        let (totals, codes) = check("long", reader).unwrap();
        assert_eq!((totals.rows, totals.unreadable > 0), (rows, true), "{head}");
        assert!(codes.contains(&"FMT-016"), "{codes:?}");
    }
    // Nor does a header without end take more than a block.
    let error = check("long", io::repeat(b'a').take(1 << 30)).unwrap_err();
    assert!(matches!(error, Error::Header { .. } | Error::NoHeader { .. }), "{error}");
}

#[test]
fn a_million_columns_are_refused_or_located() {
    let wide = ";".repeat(1_000_000);
    let (totals, codes) =
        check("wide", Cursor::new(format!("nom_lieu;voie\na;b{wide}\nc;d\n"))).unwrap();
    assert_eq!(totals.rows, 2);
    assert!(!codes.is_empty());
    let names = (0..1_000_000).map(|column| format!("c{column};")).collect::<Vec<_>>().concat();
    let error = check("wide", Cursor::new(format!("{names}\n"))).unwrap_err();
    assert!(matches!(error, Error::Header { .. } | Error::NoHeader { .. }), "{error}");
}

#[test]
fn depth_nuls_and_lone_surrogates_are_located() {
    let deep = "[".repeat(100_000);
    for text in [
        format!("{{\"id\":{deep}\n{{\"id\":\"a\"}}\n"),
        "{\"id\":\"\\ud800\"}\n{\"id\":\"a\"}\n".to_owned(),
        "{\"id\":\"\0\"}\n{\"id\":\"a\"}\n".to_owned(),
        "nom_lieu;voie\na\0b;c\nd;e\n".to_owned(),
    ] {
        let (totals, codes) = check("deep", Cursor::new(text.clone())).unwrap();
        assert_eq!(totals.rows, 2, "{} bytes", text.len());
        assert!(codes.iter().any(|code| code.starts_with("FMT-")), "{codes:?}");
        assert!(totals.listings >= 1);
    }
}
