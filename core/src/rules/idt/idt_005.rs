//! IDT-005: an ADELI number without an RPPS number.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-005",
    severity: Weight::WARNING,
    reads: reads!["practitioner.adeli", "practitioner.rpps"],
    params: params![],
    source: source!("DREES, ANS: the ADELI register was withdrawn in 2024 in favour of the RPPS"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "numéro ADELI sans numéro RPPS : le répertoire ADELI a été retiré en 2024",
        en: "ADELI number without an RPPS number: the ADELI register was withdrawn in 2024",
        simple: "Ce numéro ne sert plus depuis 2024.",
    },
    remedy: words! {
        fr: "Ajoutez le numéro RPPS, qui se trouve dans l’Annuaire Santé.",
        en: "Add the RPPS number, which is in the Annuaire Santé.",
        simple: "Écrivez aussi le nouveau numéro. Il a 11 chiffres.",
    },
    page_fr: page!("idt_005.fr.md"),
    page_en: page!("idt_005.md"),
    stage: Stage::Rules,
};
