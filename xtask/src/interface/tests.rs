use std::collections::BTreeSet;

use super::{Text, check, drawings::DRAWINGS, form, pages::PAGES, questions};
use praticable::{Lang, Words, registry};

/// Every text of the interface, with a name to be told by.
fn texts() -> impl Iterator<Item = (&'static str, Words)> {
    let own = |text: &'static Text| (text.name, text.words);
    let pages = PAGES.iter().flat_map(|page| [(page.id, page.title), (page.id, page.intro)]);
    let drawings = DRAWINGS.iter().map(|drawing| (drawing.name, drawing.alternative));
    let items = questions::ITEMS.iter().copied();
    form::TEXTS.iter().chain(check::TEXTS).map(own).chain(pages).chain(drawings).chain(items)
}

#[test]
fn every_text_is_there_in_three_registers_and_typeset() {
    for (name, words) in texts() {
        for lang in Lang::ALL {
            let text = words.get(lang);
            assert!(!text.is_empty() && text.trim() == text, "{name}: {text}");
            assert!(!text.contains(['\'', '"', '\n']) && !text.contains("  "), "{name}: {text}");
        }
    }
}

#[test]
fn every_register_names_the_same_parameters() {
    for (name, words) in texts() {
        let named = |lang| {
            let parts = words.get(lang).split('{').skip(1);
            parts.filter_map(|part| part.split('}').next()).collect::<BTreeSet<_>>()
        };
        for lang in Lang::ALL {
            assert_eq!(named(lang), named(Lang::Fr), "{name}");
        }
    }
}

#[test]
fn a_name_stands_once() {
    for list in [form::TEXTS, check::TEXTS] {
        let names: BTreeSet<_> = list.iter().map(|text| text.name).collect();
        assert_eq!(names.len(), list.len());
    }
}

#[test]
fn every_field_is_asked_once_or_not_at_all() {
    let asked: Vec<&str> = PAGES.iter().flat_map(|page| page.sections).copied().collect();
    for section in registry::SECTIONS {
        let hidden = section.fields.iter().all(|field| questions::NOT_ASKED.contains(&field.path));
        let times = asked.iter().filter(|key| **key == section.key).count();
        assert_eq!(times, usize::from(!hidden), "{}", section.key);
    }
    assert!(asked.iter().all(|key| registry::SECTIONS.iter().any(|section| section.key == *key)));
}

#[test]
fn every_field_that_is_named_is_in_the_model() {
    let drawn = DRAWINGS.iter().flat_map(|drawing| drawing.fields).copied();
    let named = questions::OFFICIAL.iter().chain(questions::AUTOCOMPLETE).map(|(path, _)| *path);
    for path in questions::NOT_ASKED.iter().copied().chain(drawn).chain(named) {
        assert!(registry::field(path).is_some(), "{path}");
    }
    for (path, _) in questions::ITEMS {
        let below = format!("{path}.");
        assert!(registry::fields().any(|field| field.path.starts_with(&below)), "{path}");
    }
}

#[test]
fn only_numbers_are_measured_on_a_drawing() {
    for path in DRAWINGS.iter().flat_map(|drawing| drawing.fields) {
        assert!(registry::field(path).is_some_and(|field| field.unit.is_some()), "{path}");
    }
}
