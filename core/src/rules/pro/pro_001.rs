//! PRO-001: a date is still to come.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-001",
    severity: Weight::ERROR,
    reads: reads!["tariffs.fees[].as_of", "provenance[].observed_on", "provenance[].verified_on"],
    params: params![],
    source: source!(
        "GDPR art. 5(1)(d): data are accurate; the model’s date fields say when something was seen, never when it will be"
    ),
    since: "0.1.0",
    needs_today: true,
    message: words! {
        fr: "est une date à venir",
        en: "is in the future",
        simple: "Cette date n’est pas encore passée.",
    },
    remedy: words! {
        fr: "Mettez le jour où le fait a été constaté, ou laissez la date vide.",
        en: "Enter the day on which the fact was observed, or leave the date out.",
        simple: "Écrivez un jour déjà passé. Si vous ne savez pas, laissez la case vide.",
    },
    page_fr: page!("pro_001.fr.md"),
    page_en: page!("pro_001.md"),
    stage: Stage::Rules,
};
