//! IDT-007: a number of another register than its field's.

use crate::{
    At, Edit, Fix, FixKind,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    ids::{Siren, Siret},
    rules::idt::{idt_003, idt_004},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-007",
    severity: Weight::ERROR,
    reads: reads!["place.siret", "place.finess", "place.finess_legal"],
    params: params!["expected", "found"],
    source: source!(
        "INSEE: a SIRET is the SIREN of the company and five digits for the site; ANS, MOS: a FINESS number is either a site's or a legal entity's"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "attendu : {expected} ; trouvé : {found}",
        en: "expected: {expected}; found: {found}",
        simple: "Ce n’est pas le bon numéro. Il faut : {expected}. Vous avez écrit : {found}.",
    },
    remedy: words! {
        fr: "Mettez chaque numéro dans son champ.",
        en: "Put each number into its own field.",
        simple: "Mettez chaque numéro à sa place.",
    },
    page_fr: page!("idt_007.fr.md"),
    page_en: page!("idt_007.md"),
    stage: Stage::Rules,
};

/// A text that is no SIRET number: the company's SIREN, where that is certain.
pub(crate) fn no_siret(text: &str, at: At<'_>) -> Draft {
    if digits(text).as_deref().and_then(Siren::new).is_some_and(|siren| siren.has_valid_key()) {
        return mistaken(at, "siret", "siren");
    }
    idt_003::RULE.at(at)
}

/// A text that is no FINESS number: a SIRET number, where that is certain.
pub(crate) fn no_finess(text: &str, at: At<'_>) -> Draft {
    if digits(text).as_deref().and_then(Siret::new).is_some_and(|siret| siret.has_valid_key()) {
        let edit = Edit::Move { to: "/place/siret".to_owned() };
        return mistaken(at, "finess", "siret").fix(Fix { kind: FixKind::Confirm, edit });
    }
    idt_004::misshapen(text, at)
}

pub(crate) fn mistaken(at: At<'_>, expected: &'static str, found: &'static str) -> Draft {
    RULE.at(at).with("expected", expected).with("found", found)
}

/// The digits of a text with spaces between them.
fn digits(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)
}
