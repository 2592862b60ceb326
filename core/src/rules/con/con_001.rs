//! CON-001: not a phone number; overseas numbers use +262, +590, +594, +596, +508.

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-001",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "not a phone number; overseas numbers use +262, +590, +594, +596, +508", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};
