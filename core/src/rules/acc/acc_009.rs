//! ACC-009: slope_percent and slope disagree (over 6 % is not slight).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-009",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "arrêté 8 Dec 2014: 6 %, 10 % on short length",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "slope_percent and slope disagree (over 6 % is not slight)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
