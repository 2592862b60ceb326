//! IDT-002: an RPPS number whose key does not hold.

use crate::{Context, ids::Rpps, model::Listing, rules::idt::idt_002::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let rpps = listing.practitioner.as_ref().and_then(|practitioner| practitioner.rpps);
    if rpps.as_ref().is_some_and(|rpps| !Rpps::has_valid_key(rpps)) {
        cx.report(RULE.on("/practitioner/rpps"));
    }
}
