//! ADR-004: a coordinate out of range, or one without the other.

use crate::{
    Context,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-004",
    severity: Weight::ERROR,
    reads: reads!["place.location.latitude", "place.location.longitude"],
    params: params!["max", "min", "other"],
    source: source!("WGS 84 (EPSG:4326): latitude from -90 to 90 degrees, longitude from -180 to 180"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "[doit être entre {min} et {max} degrés][manque, alors que le champ « {other} » est rempli]",
        en: "[must be between {min} and {max} degrees][is missing, although the field “{other}” is filled in]",
        simple: "Il faut deux nombres pour placer un point sur la carte.[ Ce nombre doit être entre {min} et {max}.]",
    },
    remedy: words! {
        fr: "Donnez les deux coordonnées en degrés décimaux (WGS 84), ou aucune.",
        en: "Give both coordinates in decimal degrees (WGS 84), or neither.",
        simple: "Donnez les deux nombres. Ou laissez les deux cases vides.",
    },
    page_fr: page!("adr_004.fr.md"),
    page_en: page!("adr_004.md"),
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
