//! LAN-002: ambiguous name (créole: gcf, gcr, rcf; chinois: zh, yue).

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "LAN-002",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "ambiguous name (créole: gcf, gcr, rcf; chinois: zh, yue)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};
