//! PAY-005: C2S accepted and no third-party payment stated: it is due anyway for C2S patients.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PAY-005",
    severity: Weight::INFO,
    reads: &[],
    params: &[],
    source: "CSS L.861-3",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "C2S accepted and no third-party payment stated: it is due anyway for C2S patients", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
