//! CON-005: a way to book whose address or number is missing.

use crate::{
    Severity,
    finding::rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-005",
    severity: Weight {
        intake: Severity::Warning,
        import: Severity::Error,
        publish: Severity::Error,
    },
    reads: reads![
        "appointment.channels[]",
        "appointment.booking_url",
        "contact.sms",
        "contact.phones[]",
    ],
    params: params![],
    source: source!("the model: a way to book is worth what a patient can use of it"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "manque ou ne convient pas, alors que ce moyen de prendre rendez-vous est annoncé",
        en: "is missing or does not fit, although this way to book is announced",
        simple: "Vous annoncez cette façon de prendre rendez-vous. Mais il manque l’adresse ou le numéro.",
    },
    remedy: words! {
        fr: "Ajoutez l’adresse ou le numéro de portable, ou retirez ce moyen.",
        en: "Add the address or the mobile number, or remove this way to book.",
        simple: "Ajoutez l’adresse ou le numéro. Ou bien enlevez cette façon de prendre rendez-vous.",
    },
    page_fr: page!("con_005.fr.md"),
    page_en: page!("con_005.md"),
    stage: Stage::Rules,
};
