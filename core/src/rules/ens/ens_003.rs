//! ENS-003: listings of one place contradict each other about the place.

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-003",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "listings of one place contradict each other about the place", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Dataset,
};
