//! TAR-008: an amount without its date; warning when older than 12 months at `today`.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-008",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "prices move: CSP L.1111-3 display duty",
    since: "0.1.0",
    needs_today: true,
    message: Words { fr: "", en: "an amount without its date; warning when older than 12 months at `today`", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
