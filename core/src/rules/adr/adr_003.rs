//! ADR-003: postal code and INSEE code lead to different departments.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-003",
    severity: Weight::WARNING,
    reads: reads!["place.address.postal_code", "place.address.insee_code"],
    params: params!["other"],
    source: source!(
        "INSEE, Code officiel géographique 2026; La Poste, base officielle des codes postaux"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas dans le même département que le champ « {other} »",
        en: "is in a different department from the field “{other}”",
        simple: "Ce code officiel et le code postal ne vont pas ensemble. Ils sont dans deux départements différents.",
    },
    remedy: words! {
        fr: "Vérifiez les deux codes : l’un des deux appartient sans doute à une autre commune.",
        en: "Check both codes: one of them probably belongs to another commune.",
        simple: "Vérifiez les deux codes. Corrigez celui qui est faux.",
    },
    page_fr: page!("adr_003.fr.md"),
    page_en: page!("adr_003.md"),
    stage: Stage::Rules,
};
