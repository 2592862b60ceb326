//! PRO-006: `ODbL` facts beside facts under Licence Ouverte.

use crate::{
    Severity,
    finding::rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-006",
    severity: Weight {
        intake: Severity::Warning,
        import: Severity::Error,
        publish: Severity::Error,
    },
    reads: reads!["provenance[].scope", "provenance[].licence"],
    params: params![],
    source: source!("ODbL 1.0 §4.4 (share alike); Licence Ouverte 2.0 (Etalab)"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne permet pas de publier la fiche sous Licence Ouverte",
        en: "does not allow the listing to be published under Licence Ouverte",
        simple: "Ces informations viennent d’un fichier avec d’autres règles. Vous ne pouvez pas les publier avec la Licence Ouverte.",
    },
    remedy: words! {
        fr: "Retirez les faits sous ODbL, ou publiez toute la fiche sous ODbL.",
        en: "Remove the ODbL facts, or publish the whole listing under ODbL.",
        simple: "Enlevez ces informations. Ou publiez toute la fiche avec la licence ODbL.",
    },
    page_fr: page!("pro_006.fr.md"),
    page_en: page!("pro_006.md"),
    stage: Stage::Rules,
};

/// The facts of a provenance, by its number from 0, were left out of a directory under Licence Ouverte.
#[cfg(feature = "table")]
pub(crate) fn left_out(provenance: usize) -> crate::finding::Draft {
    RULE.on(format!("/provenance/{provenance}/licence"))
}
