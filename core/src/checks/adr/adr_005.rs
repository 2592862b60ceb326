//! ADR-005: coordinates outside France, swapped, or at 0, 0.

use crate::{
    Context, Fix, Params, Proposal, model::Listing, rules::adr::adr_005::RULE, territory::in_france,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(place) = &listing.place else { return };
    let Some((latitude, longitude)) = place.location.latitude.zip(place.location.longitude) else {
        return;
    };
    // What is out of range is no place at all: ADR-004 says so.
    let is_possible = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    if !is_possible || in_france(latitude, longitude) {
        return;
    }
    let draft = RULE.on("/place/location");
    cx.report(if latitude == 0.0 && longitude == 0.0 {
        draft.with("reason", "zero")
    } else if in_france(longitude, latitude) {
        let swapped = Params::of([("latitude", longitude.into()), ("longitude", latitude.into())]);
        draft.with("reason", "swapped").fix(Fix::confirm(Proposal::Object(swapped)))
    } else {
        draft.with("reason", "abroad")
    });
}
