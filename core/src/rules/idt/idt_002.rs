//! IDT-002: an RPPS number whose key does not hold.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-002",
    severity: Weight::WARNING.error_to_publish(),
    reads: reads!["practitioner.rpps"],
    params: params![],
    source: source!(
        "ANS, MOS, Professionnel.idNatPS: the last digit is a Luhn key (ISO/IEC 7812-1); example numbers of ANS itself fail it"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "clé de contrôle fausse : un chiffre est sans doute mal recopié",
        en: "wrong check digit: a digit was probably copied wrongly",
        simple: "Il y a sans doute une erreur dans ce numéro.",
    },
    remedy: words! {
        fr: "Comparez le numéro avec celui de l’Annuaire Santé.",
        en: "Compare the number with the one in the Annuaire Santé.",
        simple: "Vérifiez chaque chiffre du numéro.",
    },
    page_fr: page!("idt_002.fr.md"),
    page_en: page!("idt_002.md"),
    stage: Stage::Rules,
};
