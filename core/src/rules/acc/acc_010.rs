//! ACC-010: assistance dogs are refused.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-010",
    severity: Weight::ERROR,
    reads: reads!["care.assistance_dog"],
    params: params![],
    source: source!("loi n° 87-588 du 30 juillet 1987, art. 88; CASF, art. R.241-23"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "la réponse est un refus, et la loi ouvre aux chiens guides et d’assistance tout lieu qui reçoit du public",
        en: "the answer is a refusal, although the law admits guide and assistance dogs to every place open to the public",
        simple: "La loi interdit de refuser un chien guide ou un chien d’assistance.",
    },
    remedy: words! {
        fr: "Accueillez ces chiens au moins jusqu’à la salle d’attente, puis changez la réponse.",
        en: "Let these dogs in, at least as far as the waiting room, then change the answer.",
        simple: "Acceptez ces chiens. Puis changez la réponse.",
    },
    page_fr: page!("acc_010.fr.md"),
    page_en: page!("acc_010.md"),
    stage: Stage::Rules,
};
