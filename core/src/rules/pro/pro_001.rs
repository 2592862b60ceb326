//! PRO-001: date in the future (against `today`).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-001",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: true,
    message: Words { fr: "", en: "date in the future (against `today`)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
