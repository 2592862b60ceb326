//! IDT-009: a person without a name or a profession.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-009",
    severity: Weight::ERROR,
    reads: reads!["practitioner.family_name", "practitioner.given_name", "practitioner.profession"],
    params: params![],
    source: source!(
        "the model, version 1: who a practitioner is; CSP, L.4163-1 and following: titles are protected"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "obligatoire dès qu’un professionnel est décrit",
        en: "required as soon as a practitioner is described",
        simple: "Il faut répondre ici, car vous parlez d’un professionnel.",
    },
    remedy: words! {
        fr: "Complétez ce champ, ou retirez la partie sur le professionnel.",
        en: "Fill in this field, or remove the part about the practitioner.",
        simple: "Écrivez la réponse.",
    },
    page_fr: page!("idt_009.fr.md"),
    page_en: page!("idt_009.md"),
    stage: Stage::Rules,
};
