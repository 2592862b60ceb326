//! IDT-002: RPPS fails the Luhn check (error in profile publish).

use crate::{Context, Words, model::Listing, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-002",
    severity: Weight::WARNING.error_to_publish(),
    reads: &[],
    params: &[],
    source: "MOS Professionnel.idNatPS; ANS documentation ids fail it",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "RPPS fails the Luhn check (error in profile publish)", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(_: &Listing<'_>, _: &mut Context<'_>) {}
