//! TAR-006: a sector on a salaried practitioner: the structure's tariff applies.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-006",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "MOS",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "a sector on a salaried practitioner: the structure's tariff applies", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
