//! COM-003: cued speech, braille or easy-to-read given as a language.

use crate::{
    At, Fix,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    text::fold::folded,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "COM-003",
    severity: Weight::ERROR,
    reads: reads![
        "languages[].code",
        "communication.sign_languages[].code",
        "interpreting.languages[]"
    ],
    params: params!["other"],
    source: source!(
        "TRE_R243-CompetenceSpecifique, codes 02 (LPC), 03 (braille), 31 (Makaton), 62 (FALC); ISO 639-3 has none of them"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ce n’est pas une langue ; il y a un champ pour cela, « {other} »",
        en: "this is not a language; there is a field for it, “{other}”",
        simple: "Ceci n’est pas une langue. Il y a une autre question pour cela : {other}",
    },
    remedy: words! {
        fr: "Retirez cette valeur des langues et répondez à l’autre champ.",
        en: "Remove this value from the languages and answer the other field.",
        simple: "Enlevez cette réponse. Répondez à l’autre question.",
    },
    page_fr: page!("com_003.fr.md"),
    page_en: page!("com_003.md"),
    stage: Stage::Shape,
};

/// A way to communicate that people list among the languages.
struct Way {
    /// What they write, folded.
    names: &'static [&'static str],
    /// The field that it belongs in.
    field: &'static str,
    /// JSON Pointer to that field.
    pointer: &'static str,
    /// What is stated there.
    value: &'static str,
}

const WAYS: [Way; 4] = [
    Way {
        names: &[
            "lpc",
            "lfpc",
            "langage_parle_complete",
            "langue_parlee_completee",
            "langue_francaise_parlee_completee",
        ],
        field: "communication.cued_speech",
        pointer: "/communication/cued_speech",
        value: "yes",
    },
    Way {
        names: &["braille", "documents_braille", "documents_en_braille"],
        field: "communication.braille",
        pointer: "/communication/braille",
        value: "yes",
    },
    Way {
        names: &["falc", "facile_a_lire_et_a_comprendre"],
        field: "communication.easy_read",
        pointer: "/communication/easy_read",
        value: "yes",
    },
    Way {
        names: &["makaton"],
        field: "communication.augmentative[]",
        pointer: "/communication/augmentative/-",
        value: "makaton",
    },
];

/// What is said of a text that names a way to communicate and no language.
pub(crate) fn no_language(text: &str, at: At<'_>) -> Option<Draft> {
    let way = WAYS.iter().find(|way| way.names.iter().any(|name| folded(text).eq(name.chars())))?;
    Some(RULE.at(at).with("other", way.field).fix(Fix::safe_restate(way.pointer, way.value)))
}

#[cfg(test)]
mod tests {
    use super::WAYS;
    use crate::{
        lists::official::language::{Named, by_name, canonical},
        model::registry,
        text::fold::fold,
    };

    #[test]
    fn ways_are_no_languages_and_lead_to_fields() {
        for way in &WAYS {
            assert!(registry::field(way.field).is_some(), "{}", way.field);
            for name in way.names {
                assert_eq!(fold(name), *name);
                assert_eq!((canonical(name), by_name(name)), (None, Named::None), "{name}");
            }
        }
    }
}
