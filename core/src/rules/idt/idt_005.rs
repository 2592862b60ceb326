//! IDT-005: ADELI given without RPPS: the register was withdrawn in 2024.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-005",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "DREES, ANS",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "ADELI given without RPPS: the register was withdrawn in 2024", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
