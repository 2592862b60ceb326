//! CON-004: deaf patients have no way to book.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-004",
    severity: Weight::WARNING,
    reads: reads![
        "appointment.channels[]",
        "appointment.booking_url",
        "appointment.walk_in",
        "contact.sms",
        "contact.email",
        "contact.form_url",
        "contact.relay_service[]",
    ],
    params: params![],
    source: source!(
        "URPS médecins Île-de-France, 2013: for deaf patients barriers begin at booking"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "le téléphone est le seul moyen : une personne sourde ne peut pas prendre rendez-vous",
        en: "the telephone is the only way: a deaf person cannot book",
        simple: "Une personne sourde ne peut pas téléphoner. Elle ne peut donc pas prendre rendez-vous.",
    },
    remedy: words! {
        fr: "Ajoutez un moyen écrit (SMS, courriel, en ligne) ou un relais téléphonique.",
        en: "Add a written way (text message, e-mail, online) or a relay service.",
        simple: "Ajoutez une autre façon de prendre rendez-vous : un message écrit, internet ou un \
                 service pour les personnes sourdes.",
    },
    page_fr: page!("con_004.fr.md"),
    page_en: page!("con_004.md"),
    stage: Stage::Rules,
};
