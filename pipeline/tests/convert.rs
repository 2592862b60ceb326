//! Conversions: whatever goes out in one of our formats comes back as it was, and nothing is lost without a word.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../../core/tests/listings/mod.rs"]
mod listings;

use std::{io::Cursor, num::NonZeroUsize, ops::ControlFlow};

use praticable::{Lang, model::Listing};
use praticable_pipeline::{
    Source,
    check::{Loss, Reading, Settings},
    convert::{Conversion, Converted, To},
    report::Style,
    synthetic,
};
use proptest::{collection::vec, prelude::*};
use serde_json::Value;

/// Converts bytes; the lines of the list, where one is asked for.
fn convert_with(
    bytes: &[u8],
    to: To,
    settings: &Settings,
    size: usize,
    list: Option<&mut Vec<u8>>,
) -> Converted<Cursor<Vec<u8>>> {
    let source = Source::new("fiches", Cursor::new(bytes.to_vec())).unwrap();
    let reading = Reading::open(source, settings).unwrap().with_block_size(size);
    let list = list.map(|list| -> Box<dyn std::io::Write + '_> { Box::new(list) });
    let style = Style { lang: Lang::En, ..Style::default() };
    let out = Cursor::new(Vec::new());
    let mut conversion = Conversion::new(to, out, list, style, settings).unwrap();
    conversion.take(reading, |_, _| ControlFlow::Continue(())).unwrap();
    conversion.finish().unwrap()
}

fn convert(bytes: &[u8], to: To) -> Vec<u8> {
    let converted = convert_with(bytes, to, &Settings::default(), 1 << 20, None);
    assert_eq!(converted.said, "", "{to:?}");
    converted.out.unwrap().into_inner()
}

/// What is refused, and the list of what is lost where that is accepted.
fn lost(text: &str, to: To) -> (String, Vec<Value>) {
    let settings = Settings::default();
    let refused = convert_with(text.as_bytes(), to, &settings, 1 << 20, None);
    assert!(refused.out.is_none(), "nothing is written");
    let mut list = Vec::new();
    let accepted = convert_with(text.as_bytes(), to, &settings, 1 << 20, Some(&mut list));
    assert!(accepted.out.is_some());
    let lines = str::from_utf8(&list).unwrap().lines();
    (refused.said, lines.map(|line| serde_json::from_str(line).unwrap()).collect())
}

fn ndjson(listings: &[Value]) -> Vec<u8> {
    listings.iter().flat_map(|listing| (listing.to_string() + "\n").into_bytes()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn listings_come_back_from_every_format(given in vec(listings::listings(), 1..6)) {
        let mut written = Vec::new();
        for listing in &given {
            let text = listing.to_string();
            // A form within a form is none.
            let Ok(listing) = serde_json::from_str::<Listing<'_>>(&text) else { continue };
            serde_json::to_writer(&mut written, &listing).unwrap();
            written.push(b'\n');
        }
        prop_assume!(!written.is_empty());
        for to in To::ALL {
            let out = convert(&written, *to);
            let again = convert(&out, To::Ndjson);
            prop_assert_eq!(str::from_utf8(&again), str::from_utf8(&written), "{:?}", to);
        }
    }
}

#[test]
fn a_directory_comes_back_from_every_format_through_every_other() {
    let mut cards = Vec::new();
    for card in synthetic::Directory::new(7).take(600) {
        cards.push(serde_json::to_value(&card.listing).unwrap());
    }
    let written = convert(&ndjson(&cards), To::Ndjson);
    let mut at = written.clone();
    for to in To::ALL.iter().chain(To::ALL.iter().rev()) {
        at = convert(&at, *to);
    }
    assert_eq!(at, written);
}

#[test]
fn threads_and_blocks_do_not_change_a_byte() {
    for to in To::ALL {
        // More rows than are written together, where that tells.
        let rows = if matches!(to, To::Arrow) { 9000 } else { 1500 };
        let mut table = Vec::new();
        synthetic::write_ndjson(rows, 3, &mut table).unwrap();
        let mut outs = Vec::new();
        for (threads, size) in [(1, 1 << 20), (3, 1 << 15)] {
            let settings =
                Settings { threads: NonZeroUsize::new(threads).unwrap(), ..Settings::default() };
            let mut list = Vec::new();
            let converted = convert_with(&table, *to, &settings, size, Some(&mut list));
            outs.push((converted.out.unwrap().into_inner(), list));
        }
        assert!(outs[0] == outs[1], "{to:?}");
    }
}

#[test]
fn no_listing_is_an_empty_file() {
    for to in To::ALL {
        let empty = convert(b"nom_lieu;commune\n", *to);
        if matches!(to, To::Json) {
            assert_eq!(empty, b"[]\n");
        }
        if matches!(to, To::Csv) {
            assert!(empty.starts_with("\u{FEFF}version_schema;identifiant;".as_bytes()));
        }
    }
}

#[test]
fn what_is_spelt_otherwise_is_changed_and_not_lost() {
    let table = "nom_lieu;telephones\nCabinet du Port;01 99 00 27 37\n";
    let settings = Settings::default();
    let converted = convert_with(table.as_bytes(), To::Ndjson, &settings, 1 << 20, None);
    assert_eq!(converted.losses, [(Loss::Changed, 1)]);
    assert_eq!(converted.said, "1 listing; 1 value written in its exact form.");
    let out = String::from_utf8(converted.out.unwrap().into_inner()).unwrap();
    assert!(out.contains("+33199002737"), "{out}");
}

#[test]
fn everything_that_is_lost_is_listed() {
    let table = "nom_lieu;entree_marches;langues;note;entree_plain_pied\n\
                 Cabinet du Port;beaucoup;fr;x;oui\n\
                 Cabinet du Parc;2;klingonais;;oui;de trop\n\
                 Cabinet;2;fr;\"x\n";
    let (said, list) = lost(table, To::Ndjson);
    let kinds: Vec<_> = list
        .iter()
        .map(|line| {
            (
                line["loss"].as_str().unwrap(),
                line["row"].as_u64().unwrap(),
                line["code"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        kinds,
        [
            ("column", 0, "FMT-017"),
            ("value", 1, "FMT-002"),
            ("value", 2, "FMT-015"),
            ("value", 2, "LAN-001"),
            ("unreadable", 3, "FMT-016"),
        ]
    );
    assert!(said.starts_with(
        "nothing was written, because the conversion would lose something: 3 values that were not read, \
         1 column that listings do not keep in full, 1 unreadable row.\n"
    ), "{said}");
    assert!(said.contains("fiches, line 2, column “entree_marches”"), "{said}");
    assert!(said.ends_with("`--loss FILE` writes the complete list of them."), "{said}");
    // Rules across fields lose nothing: steps beside a way without steps are kept as they were said.
    assert!(!kinds.iter().any(|(_, _, code)| code.starts_with("ACC")));
}

#[test]
fn what_json_says_and_a_listing_does_not_is_lost() {
    let cards = r#"{"place":{"name":"A","colour":"red"},"contact":{"phones":["+33199000001","x","+33199000002"]}}"#;
    let (_, list) = lost(cards, To::Csv);
    let places: Vec<_> = list.iter().map(|line| line["path"].as_str().unwrap()).collect();
    assert_eq!(places, ["/contact/phones/1", "/place/colour"]);
}

#[test]
fn a_number_too_large_to_hold_is_lost() {
    let cards = r#"{"place":{"name":"A"},"entrance":{"level_change":{"steps":99999999999}}}"#;
    let (_, list) = lost(cards, To::Ndjson);
    assert_eq!(
        (&list[0]["code"], &list[0]["path"]),
        (&"FMT-006".into(), &"/entrance/level_change/steps".into())
    );
    let cards = r#"{"place":{"name":"A"},"entrance":{"level_change":{"steps":999}}}"#;
    convert(cards.as_bytes(), To::Ndjson);
}

#[test]
fn what_a_table_cannot_hold_is_found_by_reading_it_again() {
    let cards = "{\"id\":\"a\",\"place\":{\"name\":\" Cabinet \"}}\n{\"id\":\"b\",\"place\":{\"name\":\"NR\"}}\n";
    convert(cards.as_bytes(), To::Json);
    for to in To::ALL.iter().filter(|to| !matches!(to, To::Json | To::Ndjson)) {
        let (said, list) = lost(cards, *to);
        let lines: Vec<_> = list
            .iter()
            .map(|line| {
                (
                    line["loss"].as_str().unwrap(),
                    line["field"].as_str().unwrap(),
                    line["record_id"].as_str().unwrap(),
                )
            })
            .collect();
        assert_eq!(lines, [("format", "nom_lieu", "a"), ("format", "nom_lieu", "b")]);
        assert!(said.contains("line 2, column “nom_lieu”"), "{said}");
    }
}

#[test]
fn a_number_that_may_name_somebody_is_never_in_the_list() {
    let cards = r#"{"place":{"name":"A"},"remarks":{"general":"1 85 05 78 006 084 91"},"x":"185057800608491"}"#;
    let (said, list) = lost(cards, To::Ndjson);
    let text = said + &Value::from(list).to_string();
    assert!(
        text.contains("IDT-006") && !text.contains("78 006") && !text.contains("78006"),
        "{text}"
    );
}

#[test]
fn a_national_source_becomes_listings_and_says_what_it_loses() {
    let rows = praticable::source::Source::from_name("rpps").unwrap();
    let columns = (rows.columns)();
    let header: Vec<&str> = columns.iter().map(|column| column.name).collect();
    let row = |filled: &[(&str, &str)]| {
        let cell = |name: &&str| {
            filled.iter().find(|(known, _)| known == name).map_or("", |(_, cell)| *cell)
        };
        header.iter().map(cell).collect::<Vec<_>>().join("|")
    };
    let person = [("Type d'identifiant PP", "8"), ("Identifiant PP", "99700000013")];
    let place = [
        person[0],
        person[1],
        ("Code postal (coord. structure)", "44000"),
        ("Raison sociale site", "CABINET DU PORT"),
    ];
    let text = format!("{}\n{}\n{}\n", header.join("|"), row(&person), row(&place));
    let (said, list) = lost(&text, To::Csv);
    let of = |loss: &str| list.iter().filter(|line| line["loss"] == loss).count();
    let known = columns.iter().filter(|column| !column.lost.is_empty()).count();
    assert_eq!((of("placeless"), of("column")), (1, known));
    assert!(known > 0 && said.contains("1 row without a place of practice"), "{said}");
}
