//! ADR-004: a coordinate out of range, or one without the other.

use crate::{Context, model::Listing, rules::adr::adr_004::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(place) = &listing.place else { return };
    let coordinates =
        [("latitude", place.location.latitude, 90), ("longitude", place.location.longitude, 180)];
    for (name, degrees, limit) in coordinates {
        let range = f64::from(-limit)..=f64::from(limit);
        if degrees.is_some_and(|degrees| !range.contains(&degrees)) {
            let draft = RULE.on(format!("/place/location/{name}"));
            cx.report(draft.with("max", limit).with("min", -limit));
        }
    }
    let (missing, other) = match coordinates.map(|(_, degrees, _)| degrees) {
        [None, Some(_)] => ("/place/location/latitude", "place.location.longitude"),
        [Some(_), None] => ("/place/location/longitude", "place.location.latitude"),
        _ => return,
    };
    // What could not be read is not missing.
    if !cx.has_finding_at(missing) {
        cx.report(RULE.on(missing).with("other", other));
    }
}
