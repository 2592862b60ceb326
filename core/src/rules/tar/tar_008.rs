//! TAR-008: an amount without its date, or with an old one.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-008",
    severity: Weight::ERROR,
    reads: reads!["tariffs.fees[].amount_eur", "tariffs.fees[].as_of"],
    params: params!["days"],
    source: source!(
        "CSP L.1111-3 and R.1111-21 to R.1111-25: patients are told the prices in force"
    ),
    since: "0.1.0",
    needs_today: true,
    message: words! {
        fr: "manque, ou a plus d’un an[ (âge en jours : {days})] : un prix vaut pour un temps",
        en: "is missing, or more than a year old[ (age in days: {days})]: prices are valid for a limited time",
        simple: "Un prix change. Il faut une date de moins d’un an.",
    },
    remedy: words! {
        fr: "Indiquez le jour où ce montant a été vérifié.",
        en: "State the day on which this amount was checked.",
        simple: "Vérifiez le prix. Écrivez la date du jour où vous l’avez vérifié.",
    },
    page_fr: page!("tar_008.fr.md"),
    page_en: page!("tar_008.md"),
    stage: Stage::Rules,
};
