//! ACC-003: room said wheelchair accessible but the chain path-entrance-interior has a blocking link (step without ramp or lift, width under 77 cm, lift too small).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-003",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "arrêté 8 Dec 2014: 77 cm free passage",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "room said wheelchair accessible but the chain path-entrance-interior has a blocking link (step without ramp or lift, width under 77 cm, lift too small)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
