//! CON-002: a premium, short or emergency number.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-002",
    severity: Weight::WARNING,
    reads: reads!["contact.phones[]", "contact.sms"],
    params: params![],
    source: source!(
        "numbering plan of the Arcep: 081, 082 and 089 are charged extra; 1X, 11X, 3BPQ, 10YT and \
             116 XYZ are short numbers"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est un numéro surtaxé, un numéro court ou un numéro d’urgence",
        en: "is a premium, short or emergency number",
        simple: "Ce numéro coûte cher, ou c’est un numéro d’urgence.",
    },
    remedy: words! {
        fr: "Donnez le numéro ordinaire du cabinet.",
        en: "Give the practice’s ordinary number.",
        simple: "Écrivez le numéro ordinaire du cabinet.",
    },
    page_fr: page!("con_002.fr.md"),
    page_en: page!("con_002.md"),
    stage: Stage::Rules,
};
