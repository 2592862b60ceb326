//! FMT-001: a required field is missing.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-001",
    severity: Weight::ERROR,
    reads: reads![],
    params: params![],
    source: source!(
        "the model, version 1: required fields; RPPS number required to publish a person"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "obligatoire, et absent",
        en: "required but missing",
        simple: "Il faut répondre ici. Il n’y a pas de réponse.",
    },
    remedy: words! {
        fr: "Complétez ce champ.",
        en: "Fill in this field.",
        simple: "Écrivez la réponse.",
    },
    page_fr: page!("fmt_001.fr.md"),
    page_en: page!("fmt_001.md"),
    stage: Stage::Values,
};

/// A required field is missing.
pub(crate) fn missing(at: At<'_>) -> Draft {
    RULE.at(at)
}
