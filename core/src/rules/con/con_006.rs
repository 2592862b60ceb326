//! CON-006: opening hours do not parse.

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-006",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "OSM opening_hours",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "opening hours do not parse", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};
