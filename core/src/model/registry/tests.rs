use std::collections::BTreeSet;

use super::{Field, SECTIONS, by_column, field, fields, pattern_of};
use crate::{
    Lang,
    model::Listing,
    read::{Leaves, Node, Route},
    text::fold::fold,
};

fn distinct(name: impl Fn(&'static Field) -> &'static str) -> usize {
    fields().map(name).collect::<BTreeSet<_>>().len()
}

#[test]
fn every_field_of_the_model_is_listed_once() {
    let mut of_the_model = Vec::new();
    let mut note = |path: &str, _: &Route| of_the_model.push(path.to_owned());
    <Listing<'_> as Node<'_>>::leaves(&mut Leaves::new(&mut note));
    assert!(fields().map(|field| field.path).eq(of_the_model.iter().map(String::as_str)));
    assert_eq!(distinct(|field| field.path), of_the_model.len(), "a path is listed twice");
    assert_eq!(distinct(|field| field.column), of_the_model.len(), "a column is listed twice");
}

#[test]
fn every_alias_leads_to_one_field_and_is_no_column() {
    let mut seen = BTreeSet::new();
    for field in fields() {
        for name in field.aliases() {
            assert_eq!(fold(name), *name, "{name} is not folded");
            assert!(seen.insert(*name), "{name} stands twice");
            let is_column = fields().any(|field| fold(field.column) == *name);
            assert!(!is_column, "{name} is a column");
        }
    }
}

#[test]
fn a_section_holds_the_fields_under_its_key() {
    for section in SECTIONS {
        let of_the_listing_itself = matches!(section.key, "listing" | "remarks");
        for field in section.fields {
            let key = field.path.split(['.', '[']).next().unwrap();
            assert!(of_the_listing_itself || key == section.key, "{}", field.path);
        }
    }
}

#[test]
fn every_text_is_there_in_three_registers() {
    for lang in Lang::ALL {
        for section in SECTIONS {
            assert!(!section.title.get(lang).is_empty(), "{}", section.key);
        }
        for Field { path, label, help, .. } in fields() {
            let label = label.get(lang).chars().count();
            assert!((1..=80).contains(&label), "{path}: label of {label} characters");
            assert!(help.get(lang).chars().count() > 20, "{path}: help too short");
        }
    }
}

#[test]
fn texts_are_typeset() {
    for Field { path, label, help, .. } in fields() {
        for text in Lang::ALL.into_iter().flat_map(|lang| [label.get(lang), help.get(lang)]) {
            assert!(!text.contains(['\'', '"', '\n']), "{path}: {text}");
            assert!(!text.contains("  ") && text.trim() == text, "{path}: {text}");
        }
    }
}

#[test]
fn simple_sentences_are_short_and_spell_units_out() {
    for Field { path, label, help, .. } in fields() {
        for sentence in help.simple.split(['.', '?']).chain([label.simple]) {
            let words: Vec<_> = sentence.split_whitespace().collect();
            assert!(words.len() <= 18, "{path}: {sentence}");
            for unit in ["cm", "kg", "m", "%", "€"] {
                assert!(!words.contains(&unit), "{path}: {sentence}");
            }
        }
    }
}

#[test]
fn a_unit_agrees_with_the_end_of_the_path() {
    let ends = [
        ("_cm", "cm"),
        ("_kg", "kg"),
        ("_m", "m"),
        ("_eur", "€"),
        ("_percent", "%"),
        ("_days", "d"),
    ];
    for Field { path, unit, .. } in fields() {
        let told = ends.iter().find(|(end, _)| path.ends_with(end)).map(|(_, unit)| *unit);
        let degrees = path.starts_with("place.location.").then_some("°");
        assert_eq!(*unit, told.or(degrees), "{path}");
    }
}

#[test]
fn the_same_change_of_level_is_met_at_three_places() {
    for at in ["path", "entrance", "interior"] {
        let prefix = format!("{at}.level_change.");
        assert_eq!(fields().filter(|field| field.path.starts_with(&prefix)).count(), 11);
    }
    assert_eq!(by_column("entree_marches").unwrap().path, "entrance.level_change.steps");
    assert_ne!(
        field("path.level_change.steps").unwrap().label,
        field("interior.level_change.steps").unwrap().label
    );
}

#[test]
fn an_unknown_name_is_no_field() {
    assert!(field("entrance").is_none());
    assert!(by_column("").is_none());
}

#[test]
fn a_pointer_is_read_as_rfc_6901_says() {
    assert_eq!(pattern_of("/labels/3"), "labels[]");
    assert_eq!(pattern_of("/languages/0/by"), "languages[].by");
    assert_eq!(pattern_of("/a~1b/~01"), "a/b.~1");
    assert_eq!(pattern_of("/notes/01"), "notes.01");
    assert_eq!(pattern_of("/notes/"), "notes.");
    assert_eq!(pattern_of("no pointer"), "");
}
