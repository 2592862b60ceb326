//! IDT-008: Identification nationale differs from type prefix + identifier.

use crate::{Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-008",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "RPPS extract",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "Identification nationale differs from type prefix + identifier", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// The two identifiers of one row of the register differ.
pub(crate) fn differs() -> Draft {
    RULE.on("/practitioner/rpps")
}
