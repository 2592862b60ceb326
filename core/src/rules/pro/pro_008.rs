//! PRO-008: published profile carries restricted fields (personal phone, birth date, home address).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-008",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "Annuaire Santé: donnée restreinte",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "published profile carries restricted fields (personal phone, birth date, home address)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
