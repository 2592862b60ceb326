//! LAN-003: obsolete code (iw, in, ji, mo, sh).

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "LAN-003",
    severity: Weight::INFO,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "obsolete code (iw, in, ji, mo, sh)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};
