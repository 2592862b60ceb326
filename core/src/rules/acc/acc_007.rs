//! ACC-007: a number contradicts its answer: narrowing=no with less than 90 cm, adjustable table whose lowest height is over 60 cm, wheelchair_accessible room with a turning space under 120 cm.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-007",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "a number contradicts its answer: narrowing=no with less than 90 cm, adjustable table whose lowest height is over 60 cm, wheelchair_accessible room with a turning space under 120 cm", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
