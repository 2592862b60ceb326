//! FMT-011: a field is filled, but the one above it says nothing.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-011",
    severity: Weight::INFO,
    reads: reads![],
    params: params!["child"],
    source: source!("conditions of acceslibre's form"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "sans réponse, alors que « {child} » est rempli",
        en: "not answered, although “{child}” is filled",
        simple: "Vous n’avez pas répondu ici. Mais vous avez répondu à « {child} ».",
    },
    remedy: words! {
        fr: "Répondez aussi à cette question.",
        en: "Answer this question too.",
        simple: "Répondez aussi à cette question.",
    },
    page_fr: page!("fmt_011.fr.md"),
    page_en: page!("fmt_011.md"),
    stage: Stage::Rules,
};
