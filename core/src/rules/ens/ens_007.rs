//! ENS-007: same practitioner, sector changes from 1 to 2 between two snapshots: sector 1 is irrevocable.

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-007",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "CNOM",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "same practitioner, sector changes from 1 to 2 between two snapshots: sector 1 is irrevocable", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Dataset,
};
