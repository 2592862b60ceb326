//! PRO-002: verified_on earlier than observed_on.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-002",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "verified_on earlier than observed_on", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
