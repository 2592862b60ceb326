//! FMT-010: a field is filled although the one above it rules it out.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-010",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["parent", "value"],
    source: source!("conditions of acceslibre's form, which resets such fields without a word"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "rempli, alors que la réponse à « {parent} » l’exclut (réponse : {value})",
        en: "filled, although the answer to “{parent}” rules it out (answer: {value})",
        simple: "Vous avez répondu ici. Mais votre réponse à « {parent} » dit le contraire : {value}.",
    },
    remedy: words! {
        fr: "Corrigez la réponse à « {parent} », ou videz ce champ.",
        en: "Correct the answer to “{parent}”, or empty this field.",
        simple: "Corrigez une des deux réponses.",
    },
    page_fr: page!("fmt_010.fr.md"),
    page_en: page!("fmt_010.md"),
    stage: Stage::Rules,
};
