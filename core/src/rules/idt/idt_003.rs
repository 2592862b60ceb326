//! IDT-003: SIREN/SIRET fails Luhn (La Poste 356000000: digit sum multiple of 5).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-003",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "INSEE",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "SIREN/SIRET fails Luhn (La Poste 356000000: digit sum multiple of 5)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
