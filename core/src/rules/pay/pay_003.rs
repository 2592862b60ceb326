//! PAY-003: third-party payment of a professional who is not contracted.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PAY-003",
    severity: Weight::ERROR,
    reads: reads!["payment.third_party", "tariffs.sector"],
    params: params![],
    source: source!(
        "CSS L.162-5-10: care is refunded on the tarif d’autorité, outside the agreement that \
             third-party payment rests on"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas possible pour un professionnel non conventionné",
        en: "is not possible for a professional who is not contracted",
        simple: "Ce professionnel n’a pas de contrat avec l’assurance maladie. Il faut donc tout payer \
                 tout de suite.",
    },
    remedy: words! {
        fr: "Répondez « aucun », ou corrigez le secteur.",
        en: "Answer none, or correct the sector.",
        simple: "Corrigez cette réponse ou le secteur.",
    },
    page_fr: page!("pay_003.fr.md"),
    page_en: page!("pay_003.md"),
    stage: Stage::Rules,
};
