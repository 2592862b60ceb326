//! FMT-002: a value has the wrong JSON type (also an array where an object is meant).

use crate::{At, Words, finding::Draft, node::Raw, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-002",
    severity: Weight::ERROR,
    reads: &[],
    params: &["expected", "found"],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "a value has the wrong JSON type (also an array where an object is meant)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A value has another JSON type than its field.
pub(crate) fn wrong_type(at: At<'_>, meant: &'static str, stood: &Raw<'_>) -> Draft {
    RULE.at(at).with("expected", meant).with("found", stood.type_name())
}
