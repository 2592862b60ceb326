//! PRO-003: stale: verified more than 12 months ago (configurable); computed freshness fresh, ageing, stale.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-003",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "acceslibre's 365-day rule",
    since: "0.1.0",
    needs_today: true,
    message: Words { fr: "", en: "stale: verified more than 12 months ago (configurable); computed freshness fresh, ageing, stale", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
