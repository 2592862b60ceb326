//! ENS-004: more than 5 % of doctors not_contracted: sector codes were probably mapped wrongly (about 1 % is real).

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-004",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "Cnam: 927 doctors in 2024",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "more than 5 % of doctors not_contracted: sector codes were probably mapped wrongly (about 1 % is real)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Dataset,
};
