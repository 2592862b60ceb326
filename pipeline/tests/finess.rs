//! Files of the FINESS register, with the dirt that they have in the world.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may fail")]

use std::{error::Error, num::NonZeroUsize, ops::ControlFlow, path::PathBuf};

use praticable::Options;
use praticable_pipeline::{
    BLOCK, Source,
    check::{Found, Reading, Settings, Totals},
};

/// What is read of a file, and found in it: row, code, place, column.
type Read = (&'static str, Totals, Vec<(u64, &'static str, String, Option<String>)>);

fn read(name: &str, threads: usize, block: usize) -> Result<Read, Box<dyn Error>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/finess").join(name);
    let settings = Settings {
        options: Options { today: "2026-11-22".parse().ok(), ..Options::default() },
        threads: NonZeroUsize::new(threads).ok_or("no thread")?,
        ..Settings::default()
    };
    let reading = Reading::open(Source::open(&path)?, &settings)?.with_block_size(block);
    let format = reading.detected().format.name();
    let names = reading.columns().to_vec();
    let mut found = Vec::new();
    let (totals, _) = reading.run(|outcome| {
        found.extend(outcome.found);
        Ok(ControlFlow::Continue(()))
    })?;
    let told = |found: Found| {
        let column = found.column.map(|column| names[column - 1].clone());
        (found.row, found.finding.code(), found.finding.path, column)
    };
    Ok((format, totals, found.into_iter().map(told).collect()))
}

/// Reads a file in several ways, and tells what was found there in one text a finding.
fn found(name: &str, format: &str, totals: Totals) -> Vec<String> {
    let whole = read(name, 1, BLOCK).unwrap();
    for (threads, block) in [(1, 1), (3, 700), (5, 1 << 16)] {
        assert_eq!(read(name, threads, block).unwrap(), whole, "{threads} threads, {block} bytes");
    }
    assert_eq!((whole.0, whole.1), (format, totals));
    let told = |(row, code, path, column): (_, _, _, Option<String>)| {
        format!("{row} {code} {path} {}", column.unwrap_or_default()).trim_end().to_owned()
    };
    whole.2.into_iter().map(told).collect()
}

#[test]
fn the_extraction_has_rows_of_several_types() {
    let totals = Totals { rows: 14, listings: 5, unreadable: 2, additions: 7, ..Totals::default() };
    assert_eq!(
        found("etalab-cs1100507.csv", "finess-etalab", totals),
        [
            "3 ADR-006 /place/address/city ligneacheminement",
            "4 ADR-002 /place/address/insee_code commune",
            "4 ADR-001 /place/address/postal_code ligneacheminement",
            "4 IDT-004 /place/finess nofinesset",
            "4 FMT-012 /place/siret siret",
            "5 FMT-013 /place/name rslongue",
            "6 FMT-015",
            "7 FMT-016",
            "11 ADR-005 /place/location",
            "12 ADR-004 /place/location/latitude",
            "13 IDT-004 /place/finess nofinesset",
            "13 FMT-012 /place/location/longitude",
            "14 FMT-001 /place/finess nofinesset",
        ]
    );
}

#[test]
fn older_extractions_are_in_windows_1252() {
    let totals = Totals { rows: 2, listings: 2, ..Totals::default() };
    assert!(found("etalab-cs1100502-latin1.csv", "finess-etalab", totals).is_empty());
}

#[test]
fn the_table_has_names() {
    let totals = Totals { rows: 5, listings: 5, ..Totals::default() };
    assert_eq!(
        found("t_finess.csv", "finess-table", totals),
        [
            "2 FMT-013 /place/name rslongue",
            "3 ADR-006 /place/address/city libelle_routage",
            "5 ADR-005 /place/location",
        ]
    );
}

#[test]
fn objects_are_told_by_their_keys() {
    let totals = Totals { rows: 6, listings: 5, unreadable: 1, ..Totals::default() };
    assert_eq!(
        found("finess-plus.json", "finess-plus", totals),
        [
            "2 ADR-006 /place/address/city",
            "3 IDT-006",
            "5 FMT-002",
            "5 ADR-005 /place/location",
            "6 FMT-016"
        ]
    );
}

#[test]
fn establishments_are_found_inside_the_document_that_is_published() {
    let totals = Totals { rows: 3, listings: 3, ..Totals::default() };
    assert_eq!(
        found("finess-plus-document.json", "finess-plus", totals),
        ["2 ADR-006 /place/address/city", "3 IDT-004 /place/finess"]
    );
}
