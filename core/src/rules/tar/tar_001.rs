//! TAR-001: an option tarifaire (optam, optam_aco) on someone who is not a doctor, or not_contracted.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-001",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "convention médicale 2016 sous-titre 3, 2024-2029",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "an option tarifaire (optam, optam_aco) on someone who is not a doctor, or not_contracted", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
