//! IDT-010: a specialty that another profession holds.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-010",
    severity: Weight::WARNING,
    reads: reads!["practitioner.profession", "practitioner.specialties[]"],
    params: params!["expected"],
    source: source!("JDV_J01 and JDV_J107 (ANS, NOS): which profession holds which savoir-faire"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "spécialité d’une autre profession (profession attendue : {expected})",
        en: "specialty from another profession (expected profession: {expected})",
        simple: "Cette spécialité ne va pas avec le métier. Elle va avec : {expected}.",
    },
    remedy: words! {
        fr: "Corrigez la profession ou la spécialité.",
        en: "Correct the profession or the specialty.",
        simple: "Corrigez le métier ou la spécialité.",
    },
    page_fr: page!("idt_010.fr.md"),
    page_en: page!("idt_010.md"),
    stage: Stage::Rules,
};
