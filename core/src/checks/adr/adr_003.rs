//! ADR-003: postal code and INSEE code lead to different departments.

use crate::{
    Context, model::Listing, rules::adr::adr_003::RULE, territory::postal_code_fits_insee,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let address = listing.place.as_ref().and_then(|place| place.address.as_ref());
    let codes = address.and_then(|address| address.postal_code.zip(address.insee_code));
    let fits =
        codes.and_then(|(postal, insee)| postal_code_fits_insee(postal.as_str(), insee.as_str()));
    if fits == Some(false) {
        cx.report(RULE.on("/place/address/insee_code").with("other", "place.address.postal_code"));
    }
}
