//! TAR-011: one act, one date, two amounts.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-011",
    severity: Weight::ERROR,
    reads: reads!["tariffs.fees[].act", "tariffs.fees[].amount_eur", "tariffs.fees[].as_of"],
    params: params![],
    source: source!("CSP L.1111-3: patients are told one price before care"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas le même que plus haut pour le même acte à la même date",
        en: "differs from an earlier one for the same act on the same date",
        simple: "Le même soin a deux prix à la même date.",
    },
    remedy: words! {
        fr: "Gardez le bon montant, ou précisez ce qui distingue les deux actes.",
        en: "Keep the right amount, or state the difference between the two acts.",
        simple: "Gardez un seul prix. Ou bien expliquez la différence entre les deux soins.",
    },
    page_fr: page!("tar_011.fr.md"),
    page_en: page!("tar_011.md"),
    stage: Stage::Rules,
};
