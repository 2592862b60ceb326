//! Files checked from end to end: what is found does not depend on threads nor on anything but the file.

use std::{io::Cursor, num::NonZeroUsize, ops::ControlFlow};

use praticable::{
    Lang, Options, Profile,
    source::{Family, rpps::Column},
};

use super::*;
use crate::{Error, Format, Source, parallel::Ended};

/// Rules that these files break; what other rules say is tested with them.
const HEARD: [&str; 6] = ["ACC-001", "CON-001", "FMT-015", "FMT-016", "FMT-017", "IDT-008"];

fn settings(threads: usize) -> Settings {
    Settings {
        options: Options { profile: Profile::Import, today: "2026-11-22".parse().ok() },
        selection: Selection::new(&HEARD, &[] as &[&str]).unwrap(),
        threads: NonZeroUsize::new(threads).unwrap(),
        ..Settings::default()
    }
}

fn open(bytes: &[u8], format: SourceFormat) -> Result<Reading, Error> {
    open_with(bytes, &Settings { format, ..settings(1) })
}

fn open_with(bytes: &[u8], settings: &Settings) -> Result<Reading, Error> {
    Reading::open(Source::new("fiches", Cursor::new(bytes.to_vec()))?, settings)
}

fn check_with(bytes: &[u8], settings: &Settings) -> (Vec<Found>, Totals) {
    let mut found = Vec::new();
    let (totals, ended) = open_with(bytes, settings)
        .unwrap()
        .run(|outcome| {
            found.extend(outcome.found);
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    assert_eq!(ended, Ended::Complete);
    (found, totals)
}

/// What is found, the same for every number of threads.
fn check(bytes: impl AsRef<[u8]>, format: SourceFormat) -> (Vec<Found>, Totals) {
    let single = check_with(bytes.as_ref(), &Settings { format, ..settings(1) });
    for threads in [2, 5] {
        assert_eq!(
            check_with(bytes.as_ref(), &Settings { format, ..settings(threads) }),
            single,
            "{threads} threads"
        );
    }
    single
}

/// Code, row, line and column of each finding.
fn places(found: &[Found]) -> Vec<(&str, u64, Option<u64>, Option<usize>)> {
    found.iter().map(|found| (found.finding.code(), found.row, found.line, found.column)).collect()
}

const TABLE: &str = "\
identifiant;nom_lieu;code_postal;commune;voie;entree_plain_pied;entree_marches;inconnue
a;Cabinet du Port;75001;Paris;rue A;oui;2;
b;Cabinet du Parc;01000;Bourg;rue B;non;3;
c;Cabinet
";

#[test]
fn a_table_is_checked_row_by_row() {
    let (found, totals) = check(TABLE, SourceFormat::Auto);
    let places = places(&found);
    assert_eq!(places[0], ("FMT-017", 0, None, Some(8)));
    assert_eq!(places[1], ("ACC-001", 1, Some(2), Some(7)));
    assert!(places[2..].iter().all(|place| place.1 == 3));
    assert!(places.contains(&("FMT-015", 3, Some(4), None)));
    assert_eq!(found[1].record.as_deref(), Some("a"));
    assert_eq!(totals, Totals { rows: 3, listings: 3, ..Totals::default() });
}

#[test]
fn json_gives_the_same_verdict_however_it_is_laid_out() {
    let good = r#"{"id":"a","place":{"name":"Cabinet du Port","address":{"street":"rue A","postal_code":"75001","city":"Paris"}}}"#;
    let bad = good.replace(
        "\"id\":\"a\"",
        "\"id\":\"b\",\"entrance\":{\"step_free\":\"yes\",\"level_change\":{\"steps\":2}}",
    );
    let layouts = [format!("{good}\n{bad}\n{{\"id\":\n"), format!("[\n{good},\n{bad},\n{{\"id\":")];
    for text in layouts {
        let (found, totals) = check(&text, SourceFormat::Listing);
        let codes: Vec<_> = found.iter().map(|found| (found.finding.code(), found.row)).collect();
        assert_eq!(codes, [("ACC-001", 2), ("FMT-016", 3)], "{text}");
        assert_eq!(found[0].record.as_deref(), Some("b"));
        assert_eq!(
            totals,
            Totals { rows: 3, listings: 2, unreadable: 1, placeless: 0, additions: 0 }
        );
    }
}

/// Two rows of the register: a person at a place, and a student without one.
fn register() -> String {
    let names: Vec<&str> = Column::ALL.iter().map(|column| column.header()).collect();
    let header = names.join("|");
    let row = |cells: &[(Column, &str)]| {
        let cell = |column: &Column| {
            cells.iter().find(|(known, _)| known == column).map_or("", |(_, cell)| *cell)
        };
        Column::ALL.iter().map(cell).collect::<Vec<_>>().join("|")
    };
    let person = [
        (Column::IdentifierType, "8"),
        (Column::Identifier, "99700000013"),
        (Column::NationalIdentification, "899700000021"),
        (Column::PracticeTitleCode, "DR"),
        (Column::FamilyName, "EXEMPLE"),
        (Column::GivenName, "JULIE"),
        (Column::ProfessionCode, "10"),
        (Column::PracticeModeCode, "L"),
        (Column::LegalName, "CABINET \"LE PORT\""),
        (Column::StreetNumber, "12"),
        (Column::StreetTypeLabel, "Rue"),
        (Column::StreetName, "DU PORT"),
        (Column::PostalCode, "75001"),
        (Column::CommuneLabel, "Paris"),
        (Column::Phone, "0199000001"),
        (Column::SecondPhone, "rappeler"),
    ];
    let student = &person[..6];
    format!("{header}\n{}\n{}|\n8|99700000013\n", row(&person), row(student))
}

#[test]
fn the_register_is_read_in_its_own_notation() {
    let (found, totals) = check(register(), SourceFormat::Auto);
    assert_eq!(totals, Totals { rows: 3, listings: 1, unreadable: 1, placeless: 1, additions: 0 });
    let places = places(&found);
    let column = |column: Column| Some(column as usize + 1);
    assert_eq!(
        places,
        [
            ("CON-001", 1, Some(2), column(Column::SecondPhone)),
            ("IDT-008", 1, Some(2), column(Column::Identifier)),
            ("IDT-008", 2, Some(3), column(Column::Identifier)),
            ("FMT-015", 3, Some(4), None),
        ]
    );
}

#[test]
fn rules_that_are_not_selected_are_silent() {
    let none: [&str; 0] = [];
    let settings = Settings { selection: Selection::new(&["ACC"], &none).unwrap(), ..settings(1) };
    let (found, totals) = check_with(TABLE.as_bytes(), &settings);
    assert!(found.iter().all(|found| found.finding.code().starts_with("ACC") || found.row == 0));
    assert_eq!(totals.rows, 3, "every row is read all the same");
}

#[test]
fn what_cannot_be_a_table_of_listings_is_an_error() {
    for (text, from, message) in [
        (
            "99700000013;EXEMPLE\n",
            SourceFormat::Auto,
            "`fiches` has no header: give its first line the names of the columns, as `praticable template csv` shows",
        ),
        (
            "un;deux\n1;2\n",
            SourceFormat::Auto,
            "no column of `fiches` is known: name them as `praticable template csv` shows, or say what they mean with `praticable map`",
        ),
        (
            &register(),
            SourceFormat::Listing,
            "no column of `fiches` is known: name them as `praticable template csv` shows, or say what they mean with `praticable map`",
        ),
    ] {
        assert_eq!(open(text.as_bytes(), from).unwrap_err().to_string(), message);
    }
    let error = open(TABLE.as_bytes(), SourceFormat::Source(Family::Rpps)).unwrap_err();
    assert!(matches!(error, Error::MissingColumns { .. }), "{error}");
}

#[test]
fn a_check_can_be_stopped() {
    let table = format!("nom_lieu\n{}", "Cabinet\n".repeat(100_000));
    for threads in [1, 3] {
        let mut blocks = 0;
        let (totals, ended) = open(table.as_bytes(), SourceFormat::Auto)
            .unwrap()
            .run(|outcome| {
                blocks += u64::from(outcome.totals.rows > 0);
                Ok(if blocks == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
            })
            .unwrap();
        assert_eq!(ended, Ended::Stopped);
        assert!(totals.rows < 100_000, "{threads} threads");
    }
}

#[test]
fn an_unreadable_row_in_the_middle_of_many_is_located() {
    let row = "Cabinet Éole;75001;Paris;rue A\n";
    let mut table =
        format!("nom_lieu;code_postal;commune;voie\n{}", row.repeat(20_000)).into_bytes();
    let byte = table.len() as u64 + 8;
    table.extend(b"Cabinet \xC9ole;75001;Paris;rue A\n");
    table.extend(row.repeat(100).as_bytes());
    let (found, totals) = check_with(&table, &settings(2));
    let fault = found.iter().find(|found| found.finding.code() == "FMT-016").unwrap();
    assert_eq!((fault.row, fault.line, fault.byte), (20_001, Some(20_002), Some(byte)));
    assert_eq!(
        totals,
        Totals { rows: 20_101, listings: 20_100, unreadable: 1, placeless: 0, additions: 0 }
    );
}

/// An example of a publisher's file.
fn example(name: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/data");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// What is found in a file of acceslibre, and in how many listings: every rule is heard.
fn acceslibre(text: &str, expected: &str) -> (Vec<String>, u64) {
    let settings = Settings { selection: Selection::all(), ..settings(1) };
    let reading = open(text.as_bytes(), SourceFormat::Auto).unwrap();
    assert_eq!(reading.detected().format.name(), expected);
    let (found, totals) = check_with(text.as_bytes(), &settings);
    assert_eq!(totals.rows, totals.listings);
    let place =
        |found: Found| format!("{} {} {}", found.row, found.finding.code(), found.finding.path);
    (found.into_iter().map(place).collect(), totals.listings)
}

#[test]
fn the_table_of_acceslibre_is_recognised_however_it_was_saved() {
    let table = example("acceslibre.csv");
    let expected = [
        "3 ADR-002 /place/address/insee_code",
        "3 ADR-001 /place/address/postal_code",
        "3 IDT-003 /place/siret",
        "4 FMT-004 /care/experienced_with",
        "5 COM-002 /communication/sign_languages/0/by",
        "5 FMT-010 /path/stable_surface",
    ];
    let (found, listings) = acceslibre(&table, "acceslibre");
    assert_eq!((found, listings), (expected.map(str::to_owned).to_vec(), 6));
    // Fewer columns, other order, semicolons.
    let few =
        "commune;entree_plain_pied;name;postal_code;voie;inconnue\nNantes;False;A;44000;rue B;x\n";
    let (found, listings) = acceslibre(few, "acceslibre");
    assert_eq!((found, listings), (vec!["0 FMT-017 ".to_owned()], 1));
}

#[test]
fn the_objects_of_acceslibre_are_found_wherever_they_stand() {
    let page = example("acceslibre-api.json");
    let expected =
        ["3 COM-002 /communication/sign_languages/0/by", "3 FMT-010 /path/stable_surface"];
    let (found, listings) = acceslibre(&page, "acceslibre-api");
    assert_eq!((&found, listings), (&expected.iter().map(|it| (*it).to_owned()).collect(), 3));
    let objects = serde_json::from_str::<serde_json::Value>(&page).unwrap();
    let objects = objects["results"].as_array().unwrap();
    let lines: Vec<String> = objects.iter().map(ToString::to_string).collect();
    let alone = serde_json::to_string_pretty(&objects[2]).unwrap();
    for text in [lines.join("\n"), format!("[{}]", lines.join(",\n"))] {
        assert_eq!(acceslibre(&text, "acceslibre-api"), (found.clone(), 3));
    }
    assert_eq!(acceslibre(&alone, "acceslibre-api").0.len(), 2);
    assert_eq!(acceslibre(&example("acceslibre.geojson"), "acceslibre-api"), (vec![], 3));
}

#[test]
fn a_description_of_columns_is_no_data() {
    let schema =
        r#"{"name":"acceslibre","fields":[{"name":"id","type":"string"}],"version":"0.0.20"}"#;
    for from in
        [SourceFormat::Auto, SourceFormat::Listing, SourceFormat::Source(Family::Acceslibre)]
    {
        assert_eq!(
            open(schema.as_bytes(), from).unwrap_err().to_string(),
            "`fiches` describes the columns of a table (a Table Schema) and holds no data: give the table itself"
        );
    }
    let ours = r#"{"place":{"name":"A"},"fields":[{"name":"id"}]}"#;
    assert!(open(ours.as_bytes(), SourceFormat::Auto).is_ok());
}

#[test]
fn resources_of_fhir_are_refused() {
    let role = r#"{"resourceType":"PractitionerRole","id":"a","active":true,"code":[{"coding":[{"code":"60"}]}]}"#;
    let bundle = format!(r#"{{"id":"b","resourceType":"Bundle","entry":[{{"resource":{role}}}]}}"#);
    for text in [role, &format!("{role}\n{role}\n"), &format!("[{role}]"), &bundle] {
        let error = open(text.as_bytes(), SourceFormat::Auto).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("`fiches` holds FHIR resources, which are not read yet: ")
        );
        for lang in Lang::ALL {
            let said = error.message(lang);
            assert!(said.contains("FHIR") && said.contains("fiches"), "{said}");
        }
    }
    let ours = r#"{"place":{"name":"A"},"fhir":{"resourceType":"Location"}}"#;
    assert!(open(ours.as_bytes(), SourceFormat::Auto).is_ok());
}

#[test]
fn our_own_table_is_not_taken_for_acceslibres() {
    let table = "nom_lieu,code_postal,commune,entree_plain_pied,accueil_personnels\nA,44000,Nantes,oui,formés\n";
    assert_eq!(
        open(table.as_bytes(), SourceFormat::Auto).unwrap().detected().format,
        Format::Table
    );
    let error =
        open(table.as_bytes(), SourceFormat::Source(Family::Acceslibre)).unwrap_err().to_string();
    assert!(
        error.contains("lacks 2 columns of `acceslibre.csv`: `name`, `postal_code`"),
        "{error}"
    );
}
