//! TAR-005: a sector given as a bare number or code without its code system: 2 is 'dépassement permanent' in TRE_R282 and Ameli, sector 2 is 3.

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-005",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "TRE_R282 v2026-09-28",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "a sector given as a bare number or code without its code system: 2 is 'dépassement permanent' in TRE_R282 and Ameli, sector 2 is 3", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};
