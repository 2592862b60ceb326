//! ACC-005: lift_usable_wheelchair=yes with a cabin under 100 x 125 cm or a door under 80 cm.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-005",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "lift_usable_wheelchair=yes with a cabin under 100 x 125 cm or a door under 80 cm", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
