//! PAY-001: C2S refused by a contracted professional: unlawful, not publishable.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PAY-001",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "CSP L.1110-3, CSS L.861-3",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "C2S refused by a contracted professional: unlawful, not publishable", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
