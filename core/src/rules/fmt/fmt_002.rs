//! FMT-002: a value has another JSON type than its field.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-002",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["expected", "found"],
    source: source!("RFC 8259 (JSON) and the types of the model, version 1"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "doit être {expected} (trouvé : {found})",
        en: "must be {expected} (found: {found})",
        simple: "La réponse doit être : {expected}. Le fichier contient : {found}.",
    },
    remedy: words! {
        fr: "Écrivez la valeur dans le type attendu.",
        en: "Write the value with the expected type.",
        simple: "Écrivez la réponse autrement.",
    },
    page_fr: page!("fmt_002.fr.md"),
    page_en: page!("fmt_002.md"),
    stage: Stage::Shape,
};

/// A value has another JSON type than its field.
pub(crate) fn wrong_type(at: At<'_>, meant: &'static str, found: &'static str) -> Draft {
    RULE.at(at).with("expected", meant).with("found", found)
}
