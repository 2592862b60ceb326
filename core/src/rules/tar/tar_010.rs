//! TAR-010: not contracted: patients are hardly refunded.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-010",
    severity: Weight::INFO,
    reads: reads!["tariffs.sector", "practitioner.profession"],
    params: params![],
    source: source!("CSS L.162-5-10: care is refunded on the tarif d’autorité"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "sans convention, les soins sont remboursés sur le tarif d’autorité, presque rien",
        en: "without a contract, care is refunded at the tarif d’autorité, which is next to nothing",
        simple: "L’assurance maladie ne rembourse presque rien.",
    },
    remedy: words! {
        fr: "Vérifiez que c’est bien le cas, et affichez-le avec les prix.",
        en: "Check that it is true, and display it with the prices.",
        simple: "Vérifiez cette réponse. Prévenez les patients avant le rendez-vous.",
    },
    page_fr: page!("tar_010.fr.md"),
    page_en: page!("tar_010.md"),
    stage: Stage::Rules,
};
