//! TAR-003: optam_aco without a surgical, obstetric or anaesthesia specialty.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-003",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "convention 2024: OPTAM-ACO",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "optam_aco without a surgical, obstetric or anaesthesia specialty", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
