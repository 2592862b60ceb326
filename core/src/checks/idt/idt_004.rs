//! IDT-004: a FINESS number of the wrong form, or whose key does not hold.

use crate::{Context, Severity, model::Listing, rules::idt::idt_004::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(place) = &listing.place else { return };
    for (field, finess) in [("finess", place.finess), ("finess_legal", place.finess_legal)] {
        if finess.is_some_and(|finess| finess.has_valid_key() == Some(false)) {
            // Registers hold such numbers, so the key alone stops nobody.
            cx.report(RULE.on(format!("/place/{field}")).weighing(Severity::Warning));
        }
    }
}
