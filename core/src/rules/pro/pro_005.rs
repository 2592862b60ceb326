//! PRO-005: status=opposed with anything else filled than the id: keep only the tombstone.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-005",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "GDPR art. 21",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "status=opposed with anything else filled than the id: keep only the tombstone", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
