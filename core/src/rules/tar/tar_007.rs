//! TAR-007: health centre with overruns or without third-party payment.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-007",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "CSP L.6323-1-7",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "health centre with overruns or without third-party payment", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
