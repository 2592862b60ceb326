//! IDT-009: a person without a name or a profession.

use crate::{
    Context,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-009",
    severity: Weight::ERROR,
    reads: reads!["practitioner.family_name", "practitioner.given_name", "practitioner.profession"],
    params: params![],
    source: source!("the model, version 1: who a practitioner is; CSP, L.4163-1 and following: titles are protected"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "obligatoire dès qu’un professionnel est décrit",
        en: "required as soon as a practitioner is described",
        simple: "Il faut répondre ici, car vous parlez d’un professionnel.",
    },
    remedy: words! {
        fr: "Complétez ce champ, ou retirez la partie sur le professionnel.",
        en: "Fill in this field, or remove the part about the practitioner.",
        simple: "Écrivez la réponse.",
    },
    page_fr: page!("idt_009.fr.md"),
    page_en: page!("idt_009.md"),
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(practitioner) = &listing.practitioner else { return };
    let missing = [
        ("/practitioner/family_name", practitioner.family_name.is_none()),
        ("/practitioner/given_name", practitioner.given_name.is_none()),
        ("/practitioner/profession", practitioner.profession.is_none()),
    ];
    for (path, missing) in missing {
        // What could not be read is not missing.
        if missing && !cx.is_lenient() && !cx.has_finding_at(path) {
            cx.report(RULE.on(path));
        }
    }
}
