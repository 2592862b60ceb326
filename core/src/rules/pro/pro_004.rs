//! PRO-004: no provenance covers what a section says.

use crate::{
    Severity,
    finding::rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-004",
    severity: Weight {
        intake: Severity::Info,
        import: Severity::Warning,
        publish: Severity::Error,
    },
    reads: reads![],
    params: params![],
    source: source!(
        "GDPR art. 14(2)(f): people are told where their data come from; Licence Ouverte 2.0: source and date of last update are named"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’a pas d’origine : aucune provenance ne couvre tout ce qui y est dit",
        en: "origin not stated; no provenance covers everything in this part",
        simple: "Nous ne savons pas d’où viennent ces informations.",
    },
    remedy: words! {
        fr: "Ajoutez une provenance pour cette partie, ou une pour toute la fiche.",
        en: "Add a provenance for this part, or one for the whole listing.",
        simple: "Écrivez qui a donné ces informations.",
    },
    page_fr: page!("pro_004.fr.md"),
    page_en: page!("pro_004.md"),
    stage: Stage::Rules,
};
