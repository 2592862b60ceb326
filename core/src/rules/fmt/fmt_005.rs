//! FMT-005: code unknown to this version of an official list (profession, savoir-faire, language…); the list version is a parameter.

use crate::{Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-005",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "official lists move: TRE_R282 changed on 2026-09-28",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "code unknown to this version of an official list (profession, savoir-faire, language…); the list version is a parameter", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};
