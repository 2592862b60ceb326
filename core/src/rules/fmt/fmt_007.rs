//! FMT-007: text too long, empty or with control characters.

use crate::{At, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-007",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "text too long, empty or with control characters", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A text is empty, too long, or not of its field's form.
pub(crate) fn bad_text(at: At<'_>) -> Draft {
    RULE.at(at)
}

/// A text has control characters.
pub(crate) fn control_characters(at: At<'_>) -> Draft {
    RULE.at(at)
}
