//! ACC-010: assistance_dog=no: unlawful refusal, not publishable.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-010",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "loi 87-588 art. 88",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "assistance_dog=no: unlawful refusal, not publishable", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
