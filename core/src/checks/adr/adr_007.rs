//! ADR-007: neither street nor locality.

use crate::{Context, model::Listing, rules::adr::adr_007::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    const STREET: &str = "/place/address/street";
    let Some(address) = listing.place.as_ref().and_then(|place| place.address.as_ref()) else {
        return;
    };
    let lacks_both = address.street.is_none() && address.locality.is_none();
    // What could not be read is not missing.
    let is_unread = |pointer| cx.has_finding_at(pointer);
    if lacks_both && !is_unread(STREET) && !is_unread("/place/address/locality") {
        cx.report(RULE.on(STREET).with("other", "place.address.locality"));
    }
}
