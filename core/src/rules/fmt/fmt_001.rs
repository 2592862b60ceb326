//! FMT-001: a required field is missing.

use crate::{At, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-001",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "a required field is missing", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Values,
};

/// A required field is missing.
pub(crate) fn missing(at: At<'_>) -> Draft {
    RULE.at(at)
}
