//! TAR-009: sector 1 with overrun_typical other than none.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-009",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "CSS L.162-5",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "sector 1 with overrun_typical other than none", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
