//! IDT-008: a national identification that differs from its parts.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-008",
    severity: Weight::WARNING,
    reads: reads!["practitioner.rpps", "practitioner.adeli"],
    params: params![],
    source: source!(
        "RPPS, extraction PS_LibreAcces_Personne_activite: Identification nationale PP is the type of identifier (8 RPPS, 0 ADELI), then the identifier"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "l’identification nationale diffère du type d’identifiant suivi de l’identifiant",
        en: "the national identification differs from the type of identifier followed by the identifier",
        simple: "Les numéros de cette ligne ne vont pas ensemble.",
    },
    remedy: words! {
        fr: "Cherchez la personne dans l’Annuaire Santé, et corrigez le numéro.",
        en: "Look up the person in the Annuaire Santé, and correct the number.",
        simple: "Vérifiez le numéro de la personne.",
    },
    page_fr: page!("idt_008.fr.md"),
    page_en: page!("idt_008.md"),
    stage: Stage::Shape,
};

/// The identification nationale of a source is not made of its type and its identifier.
#[cfg(feature = "table")]
pub(crate) fn incoherent(at: crate::At<'_>) -> crate::finding::Draft {
    RULE.at(at)
}
