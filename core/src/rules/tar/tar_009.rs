//! TAR-009: sector 1, and yet usual overruns.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-009",
    severity: Weight::WARNING,
    reads: reads!["tariffs.sector", "tariffs.overrun_typical"],
    params: params![],
    source: source!(
        "CSS L.162-5 and convention médicale 2024–2029: sector 1 charges the regulated tariff"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne sont pas permis en secteur 1, sauf exigence particulière du patient",
        en: "are not allowed in sector 1, unless a patient makes a special request",
        simple: "En secteur 1, le médecin ne demande pas de supplément d’habitude.",
    },
    remedy: words! {
        fr: "Répondez « aucun dépassement », ou corrigez le secteur.",
        en: "Answer none, or correct the sector.",
        simple: "Répondez : aucun dépassement. Ou bien corrigez le secteur.",
    },
    page_fr: page!("tar_009.fr.md"),
    page_en: page!("tar_009.md"),
    stage: Stage::Rules,
};
