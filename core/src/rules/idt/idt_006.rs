//! IDT-006: a social security number, which must not be here.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-006",
    severity: Weight::ERROR,
    reads: reads![],
    params: params![],
    source: source!(
        "Code de la sécurité sociale, R.115-2; décret n° 2019-341 (uses of the NIR); GDPR, article 87; CNIL; key: INSEE"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contient un numéro de sécurité sociale, qui ne doit pas se trouver ici",
        en: "contains a social security number, which must not be here",
        simple: "Il y a un numéro de sécurité sociale. C’est interdit ici.",
    },
    remedy: words! {
        fr: "Effacez ce numéro, partout où le fichier a été copié.",
        en: "Erase the number in every copy of the file.",
        simple: "Effacez ce numéro. Effacez-le aussi dans les copies du fichier.",
    },
    page_fr: page!("idt_006.fr.md"),
    page_en: page!("idt_006.md"),
    stage: Stage::Shape,
};

/// A social security number stands here. It is never repeated.
pub(crate) fn found(at: At<'_>) -> Draft {
    RULE.at(at)
}
