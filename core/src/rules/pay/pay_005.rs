//! PAY-005: C2S accepted, and no third-party payment.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PAY-005",
    severity: Weight::INFO,
    reads: reads!["payment.c2s", "payment.third_party", "tariffs.sector"],
    params: params![],
    source: source!("CSS L.861-3: C2S patients advance nothing"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "même sans tiers payant pour les autres patients, il est dû aux bénéficiaires de la \
             Complémentaire santé solidaire",
        en: "even without third-party payment for others, patients with C2S are entitled to it",
        simple: "Les personnes avec la Complémentaire santé solidaire n’avancent jamais d’argent.",
    },
    remedy: words! {
        fr: "Rien à corriger si c’est bien ce que fait le cabinet.",
        en: "Nothing to correct if this is what the practice does.",
        simple: "Vérifiez que le cabinet respecte cette règle.",
    },
    page_fr: page!("pay_005.fr.md"),
    page_en: page!("pay_005.md"),
    stage: Stage::Rules,
};
