//! IDT-010: a specialty that another profession holds.

use crate::{
    At, Context,
    codes::official::{profession::PROFESSIONS, savoir_faire::profession_of},
    ids::NosCode,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-010",
    severity: Weight::WARNING,
    reads: reads!["practitioner.profession", "practitioner.specialties[]"],
    params: params!["expected"],
    source: source!("JDV_J01 and JDV_J107 (ANS, NOS): which profession holds which savoir-faire"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "spécialité d’une autre profession (profession attendue : {expected})",
        en: "specialty from another profession (expected profession: {expected})",
        simple: "Cette spécialité ne va pas avec le métier. Elle va avec : {expected}.",
    },
    remedy: words! {
        fr: "Corrigez la profession ou la spécialité.",
        en: "Correct the profession or the specialty.",
        simple: "Corrigez le métier ou la spécialité.",
    },
    page_fr: page!("idt_010.fr.md"),
    page_en: page!("idt_010.md"),
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(practitioner) = &listing.practitioner else { return };
    // A profession that the list does not know may hold what it likes.
    let profession = practitioner.profession.as_ref().map(NosCode::as_str);
    let Some(profession) = profession.filter(|code| PROFESSIONS.contains(code)) else {
        return;
    };
    let at = At::Root.key("practitioner");
    let at = at.key("specialties");
    for (index, specialty) in practitioner.specialties.iter().enumerate() {
        let Some(holders) = profession_of(specialty.as_str()) else { continue };
        if !holders.contains(&profession) {
            let labels = holders.iter().filter_map(|code| PROFESSIONS.get(code));
            let labels: Vec<_> = labels.map(|known| known.label).collect();
            cx.report(RULE.at(at.item(index)).with("expected", labels.join(", ")));
        }
    }
}
