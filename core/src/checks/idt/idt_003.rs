//! IDT-003: a SIRET number of the wrong form, or whose key does not hold.

use crate::{Context, model::Listing, rules::idt::idt_003::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let siret = listing.place.as_ref().and_then(|place| place.siret);
    if siret.is_some_and(|siret| !siret.has_valid_key()) {
        cx.report(RULE.on("/place/siret"));
    }
}
