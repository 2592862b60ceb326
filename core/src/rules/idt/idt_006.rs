//! IDT-006: a NIR (social security number) stands in any field, free text included; the value is never echoed.

use crate::{At, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-006",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "GDPR; CNIL",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "a NIR (social security number) stands in any field, free text included; the value is never echoed", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A social security number stands here. It is never repeated.
pub(crate) fn found(at: At<'_>) -> Draft {
    RULE.at(at)
}
