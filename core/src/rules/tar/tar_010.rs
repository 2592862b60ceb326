//! TAR-010: not_contracted: care is refunded on the tarif d'autorité.

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-010",
    severity: Weight::INFO,
    reads: &[],
    params: &[],
    source: "CSS L.162-5-10",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "not_contracted: care is refunded on the tarif d'autorité", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
