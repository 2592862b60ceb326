//! CON-001: not a telephone number.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-001",
    severity: Weight::ERROR,
    reads: reads!["contact.phones[]", "contact.sms"],
    params: params!["pattern"],
    source: source!(
        "ITU-T E.164; numbering plan of the Arcep (overseas: +262, +508, +590, +594, +596)"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas un numéro de téléphone international, comme +33199002737[ (la valeur {pattern})]",
        en: "is not an international telephone number, such as +33199002737[ (the value {pattern})]",
        simple: "Ce numéro de téléphone n’est pas bien écrit.[ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Écrivez le numéro avec son indicatif : +33 en métropole, +262, +508, +590, +594 ou +596 \
             outre-mer.",
        en: "Write the number with its country code: +33 in mainland France, +262, +508, +590, +594 or \
             +596 overseas.",
        simple: "Vérifiez le numéro. Il a 10 chiffres en France.",
    },
    page_fr: page!("con_001.fr.md"),
    page_en: page!("con_001.md"),
    stage: Stage::Shape,
};
