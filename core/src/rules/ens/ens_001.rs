//! ENS-001: the same listing id twice.

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-001",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "the same listing id twice", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Dataset,
};
