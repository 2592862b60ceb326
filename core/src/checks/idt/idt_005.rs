//! IDT-005: an ADELI number without an RPPS number.

use crate::{Context, model::Listing, rules::idt::idt_005::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(practitioner) = &listing.practitioner else { return };
    // An RPPS number that could not be read was given all the same.
    if practitioner.adeli.is_some()
        && practitioner.rpps.is_none()
        && !cx.has_finding_at("/practitioner/rpps")
    {
        cx.report(RULE.on("/practitioner/adeli"));
    }
}
