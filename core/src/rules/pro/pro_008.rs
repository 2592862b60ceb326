//! PRO-008: a private contact of a person is about to be published.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-008",
    severity: Weight::ERROR,
    reads: reads![
        "practitioner.rpps",
        "place.kind",
        "contact.phones[]",
        "contact.sms",
        "contact.email",
        "provenance[].scope",
        "provenance[].method",
        "provenance[].source",
    ],
    params: params![],
    source: source!(
        "Annuaire Santé (ANS), telecommunication data marked as restricted; GDPR art. 5(1)(b) and 6"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "paraît être un contact privé, que la personne n’a pas donné pour être publié",
        en: "seems to be a private contact that the person did not give for publication",
        simple: "C’est peut-être un contact privé. La personne n’a pas dit oui pour le publier.",
    },
    remedy: words! {
        fr: "Demandez à la personne un contact professionnel, ou retirez celui-ci.",
        en: "Ask the person for a professional contact, or remove this one.",
        simple: "Demandez un contact de travail. Ou effacez celui-ci.",
    },
    page_fr: page!("pro_008.fr.md"),
    page_en: page!("pro_008.md"),
    stage: Stage::Rules,
};
