//! CON-004: deaf patients have no way to book: phone is the only channel.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-004",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "URPS IDF 2013: barriers begin at booking",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "deaf patients have no way to book: phone is the only channel", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
