//! FMT-010: child field filled although its parent says no or not_applicable (driven by the model's `when`, one rule for all).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-010",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "acceslibre resets such children silently",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "child field filled although its parent says no or not_applicable (driven by the model's `when`, one rule for all)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
