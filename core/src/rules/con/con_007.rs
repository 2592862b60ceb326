//! CON-007: medecin_traitant stated by someone who is not a doctor.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-007",
    severity: Weight::WARNING,
    reads: &[],
    params: &[],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "medecin_traitant stated by someone who is not a doctor", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
