//! ADR-007: neither street nor locality.

use crate::{
    Severity,
    finding::rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-007",
    severity: Weight { intake: Severity::Warning, ..Weight::ERROR },
    reads: reads!["place.address.street", "place.address.locality"],
    params: params!["other"],
    source: source!(
        "the model: street or locality; acceslibre asks for voie or lieu_dit in the same way"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "manque : il faut une voie ou, à défaut, le champ « {other} »",
        en: "is missing: give a street or, failing that, the field “{other}”",
        simple: "Il manque la rue. Sans la rue, les patients ne trouvent pas le lieu.",
    },
    remedy: words! {
        fr: "Écrivez la voie, ou le lieu-dit quand il n’y a pas de voie.",
        en: "Write the street, or the locality where there is no street.",
        simple: "Écrivez le nom de la rue. S’il n’y a pas de rue, écrivez le nom du lieu-dit.",
    },
    page_fr: page!("adr_007.fr.md"),
    page_en: page!("adr_007.md"),
    stage: Stage::Rules,
};
