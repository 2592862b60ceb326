//! PRO-002: verified before it was observed.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-002",
    severity: Weight::ERROR,
    reads: reads!["provenance[].observed_on", "provenance[].verified_on"],
    params: params![],
    source: source!(
        "GDPR art. 5(1)(d): data are accurate; acceslibre keeps the last check apart from the first entry"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est avant la date du constat",
        en: "is before the day of the observation",
        simple: "Cette date est avant la date du constat. Ce n’est pas possible.",
    },
    remedy: words! {
        fr: "Vérifiez les deux dates : elles sont peut-être échangées.",
        en: "Check both dates: they may have been swapped.",
        simple: "Regardez les deux dates. Elles sont peut-être inversées.",
    },
    page_fr: page!("pro_002.fr.md"),
    page_en: page!("pro_002.md"),
    stage: Stage::Rules,
};
