//! FMT-009: duplicate in a list that is a set.

use crate::{At, Edit, Fix, FixKind, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-009",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "duplicate in a list that is a set", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A list that is a set, or an object, holds this a second time.
pub(crate) fn repeated(at: At<'_>) -> Draft {
    RULE.at(at).fix(Fix { kind: FixKind::Safe, edit: Edit::Remove })
}
