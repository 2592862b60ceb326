//! CON-003: an e-mail or web address that does not work.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-003",
    severity: Weight::ERROR,
    reads: reads![
        "contact.email",
        "contact.website",
        "contact.form_url",
        "appointment.booking_url"
    ],
    params: params!["pattern"],
    source: source!(
        "RFC 5321 and RFC 3986, as narrow as mail servers and browsers take them in practice"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas une adresse complète, comme contact@example.org ou https://example.org[ (la valeur {pattern})]",
        en: "is not a complete address, such as contact@example.org or https://example.org[ (the value {pattern})]",
        simple: "Cette adresse n’est pas bien écrite.[ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Recopiez l’adresse exacte ; une adresse de site commence par https://.",
        en: "Copy the exact address; a web address begins with https://.",
        simple: "Recopiez l’adresse en entier. L’adresse d’un site commence par https.",
    },
    page_fr: page!("con_003.fr.md"),
    page_en: page!("con_003.md"),
    stage: Stage::Shape,
};
