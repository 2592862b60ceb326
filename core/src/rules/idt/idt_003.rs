//! IDT-003: a SIRET number of the wrong form, or whose key does not hold.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-003",
    severity: Weight::ERROR,
    reads: reads!["place.siret"],
    params: params!["pattern"],
    source: source!(
        "INSEE, SIRENE: SIREN and SIRET pass the Luhn check; sites of La Poste (356000000) have a digit sum that is a multiple of 5"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas un numéro SIRET : il faut 14 chiffres et une clé de contrôle juste[ (la valeur {pattern})]",
        en: "is not a SIRET number, which has 14 digits, the last one a valid check digit[ (the value {pattern})]",
        simple: "Ce numéro n’est pas bon. Il faut 14 chiffres, sans erreur.[ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Recopiez les 14 chiffres depuis l’annuaire des entreprises, ou laissez le champ vide.",
        en: "Copy the 14 digits from the register of companies, or leave the field out.",
        simple: "Recopiez les 14 chiffres. Ou effacez le numéro.",
    },
    page_fr: page!("idt_003.fr.md"),
    page_en: page!("idt_003.md"),
    stage: Stage::Rules,
};
