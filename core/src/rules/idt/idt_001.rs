//! IDT-001: an RPPS number that is not eleven digits.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-001",
    severity: Weight::ERROR,
    reads: reads!["practitioner.rpps"],
    params: params!["pattern"],
    source: source!("ANS, MOS, Professionnel.idNatPS: RPPS numbers have eleven digits"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas un numéro RPPS : il faut 11 chiffres[ (la valeur {pattern})]",
        en: "is not an RPPS number, which has 11 digits[ (the value {pattern})]",
        simple: "Ce numéro n’est pas bon. Il faut 11 chiffres.[ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Recopiez les 11 chiffres, sans le 8 placé devant, ni espace, ni virgule.",
        en: "Copy the 11 digits, without the leading 8, spaces or decimals.",
        simple: "Recopiez les 11 chiffres du numéro.",
    },
    page_fr: page!("idt_001.fr.md"),
    page_en: page!("idt_001.md"),
    stage: Stage::Shape,
};
