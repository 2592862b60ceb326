//! TAR-004: a convention stated for a profession that has none (pharmacist, optician, psychologist, dietitian, osteopath…); warning: sector_2 for a dentist, midwife or auxiliary, who are contracted or not (an old permanent overrun right may exist).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-004",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "facts/law-and-needs.md §2.3",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "a convention stated for a profession that has none (pharmacist, optician, psychologist, dietitian, osteopath…); warning: sector_2 for a dentist, midwife or auxiliary, who are contracted or not (an old permanent overrun right may exist)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
