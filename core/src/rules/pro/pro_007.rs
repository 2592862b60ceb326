//! PRO-007: a free text holds data about a patient, or about somebody’s health.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-007",
    severity: Weight::ERROR,
    reads: reads![
        "arrival.public_transport_info",
        "entrance.accessible_alternative_info",
        "care.home_visit_conditions",
        "comment",
    ],
    params: params!["reason"],
    source: source!("GDPR art. 9 (health data) and art. 5(1)(c) (data minimisation)"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contient une donnée personnelle : date de naissance, courriel privé ou santé d’une personne",
        en: "contains personal data: a birth date, a private e-mail address or somebody’s health",
        simple: "Ce texte parle de la vie privée d’une personne.",
    },
    remedy: words! {
        fr: "Retirez ce qui concerne une personne, et gardez ce qui décrit le lieu ou l’accueil.",
        en: "Remove everything about individual people, and keep the description of the place or the welcome.",
        simple: "Effacez ce qui parle d’une personne. Gardez ce qui parle du lieu.",
    },
    page_fr: page!("pro_007.fr.md"),
    page_en: page!("pro_007.md"),
    stage: Stage::Rules,
};
