//! ADR-006: CEDEX in the city or in the postal code.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-006",
    severity: Weight::WARNING,
    reads: reads!["place.address.city", "place.address.postal_code"],
    params: params![],
    source: source!(
        "La Poste, CEDEX (courrier d’entreprise à distribution exceptionnelle); NF Z 10-011"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contient « CEDEX » : c’est une adresse de distribution du courrier, pas un lieu",
        en: "contains “CEDEX”, which is where mail is sorted, not a place to visit",
        simple: "CEDEX est une adresse pour le courrier. Les patients ne trouvent pas le lieu avec cette adresse.",
    },
    remedy: words! {
        fr: "Mettez le code postal et la commune du lieu où l’on se rend.",
        en: "Give the postal code and the town of the place where people go.",
        simple: "Écrivez le code postal et la ville du lieu où les patients viennent.",
    },
    page_fr: page!("adr_006.fr.md"),
    page_en: page!("adr_006.md"),
    stage: Stage::Rules,
};
