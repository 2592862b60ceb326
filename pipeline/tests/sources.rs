//! Layouts of national sources each in a file of its own, recognised from its head, and the dirt that is found in it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::{num::NonZeroUsize, ops::ControlFlow, path::PathBuf};

use praticable::Options;
use praticable_pipeline::{
    Source,
    check::{Reading, Settings, Totals},
};

/// What the file is read as, how many rows are what, and each finding as its row, code and column.
fn check(name: &str) -> (&'static str, [u64; 3], Vec<String>) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    let settings = Settings {
        options: Options { today: "2026-11-22".parse().ok(), ..Options::default() },
        threads: NonZeroUsize::MIN,
        ..Settings::default()
    };
    let reading = Reading::open(Source::open(&path).unwrap(), &settings).unwrap();
    let (format, columns) = (reading.detected().format.name(), reading.columns().to_vec());
    let mut lines = Vec::new();
    let (totals, _) = reading
        .run(|outcome| {
            for found in outcome.found {
                let column = found.column.map_or("", |column| &columns[column - 1]);
                lines.push(format!("{} {} {column}", found.row, found.finding.code()));
            }
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    let Totals { rows, listings, placeless, .. } = totals;
    (format, [rows, listings, placeless], lines)
}

#[test]
fn ameli_lists_practitioners_and_companies() {
    let (format, rows, found) = check("ameli/liste-ps.csv");
    assert_eq!((format, rows), ("ameli", [9, 8, 0]));
    assert_eq!(
        found,
        [
            "3 TAR-005 secteur_conventionnel_code",
            "4 ADR-006 coordonnees_ville",
            "4 FMT-004 option_tarifaire_code",
            "7 FMT-004 ps_activite_apcv",
            "7 FMT-005 specialite_code",
            "8 ADR-001 coordonnees_code_postal",
            "8 TAR-005 secteur_conventionnel_code",
            "9 FMT-015 "
        ]
    );
}

#[test]
fn ameli_lists_centres() {
    let (format, rows, found) = check("ameli/liste-cds.csv");
    assert_eq!((format, rows), ("ameli-cds", [4, 4, 0]));
    assert_eq!(found, ["3 IDT-004 etab_finess", "4 FMT-001 etab_raison_sociale"]);
}

#[test]
fn the_former_directory_lists_slots_in_latin1() {
    let (format, rows, found) = check("cnam/ps-infospratiques.csv");
    assert_eq!((format, rows), ("cnam-infospratiques", [10, 9, 0]));
    assert_eq!(
        found,
        [
            "6 TAR-005 convention",
            "8 TAR-010 convention",
            "9 FMT-004 type de consultation",
            "10 FMT-015 "
        ]
    );
}

#[test]
fn the_former_directory_lists_prices_in_latin1() {
    let (format, rows, found) = check("cnam/ps-tarifs.csv");
    assert_eq!((format, rows), ("cnam-tarifs", [5, 4, 0]));
    assert_eq!(found, ["3 FMT-006 montant", "4 FMT-004 convention", "5 FMT-015 "]);
}

#[test]
fn the_register_lists_skills_behind_a_last_pipe() {
    let (format, rows, found) = check("rpps/savoir-faire.txt");
    assert_eq!((format, rows), ("rpps-savoir-faire", [5, 0, 5]));
    assert_eq!(
        found,
        ["3 IDT-008 Identifiant PP", "4 FMT-005 Code savoir-faire", "5 IDT-002 Identifiant PP"]
    );
}

#[test]
fn the_register_lists_diplomas() {
    let (format, rows, found) = check("rpps/dipl-aut-exerc.txt");
    assert_eq!((format, rows), ("rpps-dipl-aut-exerc", [2, 0, 2]));
    assert_eq!(found, ["2 IDT-009 Prénom d'exercice"]);
}
