//! FMT-006: number out of the field's range (unit is in the params).

use crate::{At, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-006",
    severity: Weight::ERROR,
    reads: &[],
    params: &["max", "min"],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "number out of the field's range (unit is in the params)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Values,
};

/// A number lies outside its field's range.
pub(crate) fn out_of_range(at: At<'_>, min: Option<f64>, max: Option<f64>) -> Draft {
    let mut draft = RULE.at(at);
    if let Some(max) = max {
        draft = draft.with("max", max);
    }
    if let Some(min) = min {
        draft = draft.with("min", min);
    }
    draft
}
