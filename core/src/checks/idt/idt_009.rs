//! IDT-009: a person without a name or a profession.

use crate::{Context, model::Listing, rules::idt::idt_009::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
