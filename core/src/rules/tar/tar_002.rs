//! TAR-002: optam with sector_1: only some titled sector 1 doctors may hold it.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-002",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "convention 2016",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "optam with sector_1: only some titled sector 1 doctors may hold it", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
