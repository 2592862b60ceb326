//! TAR-007: a health centre with overruns, or without third-party payment.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-007",
    severity: Weight::ERROR,
    reads: reads!["place.kind", "tariffs.overrun_typical", "payment.third_party"],
    params: params![],
    source: source!(
        "CSP L.6323-1-7: health centres grant third-party payment and charge no overruns"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est contraire à la loi dans un centre de santé : pas de dépassement, et le tiers payant pour tous",
        en: "is against the law in a health centre: no overruns, and third-party payment for everyone",
        simple: "Dans un centre de santé, la loi interdit les suppléments. Et la part de l’assurance \
                 maladie ne s’avance pas.",
    },
    remedy: words! {
        fr: "Corrigez cette réponse, ou le type de structure.",
        en: "Correct this answer, or the kind of place.",
        simple: "Corrigez cette réponse. Ou bien vérifiez que c’est un centre de santé.",
    },
    page_fr: page!("tar_007.fr.md"),
    page_en: page!("tar_007.md"),
    stage: Stage::Rules,
};
