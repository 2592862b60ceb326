//! ADR-005: coordinates outside France, swapped, or at 0, 0.

use crate::{
    Params, Proposal,
    Context, Fix,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
    territory::in_france,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-005",
    severity: Weight::WARNING,
    reads: reads!["place.location.latitude", "place.location.longitude"],
    params: params!["reason"],
    source: source!("bounding boxes of the French territory, set by hand in this crate (praticable::territory::BOXES)"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "le point n’est dans aucun territoire français : coordonnées nulles, inversées ou à l’étranger",
        en: "the point is not in French territory: coordinates at zero, swapped or abroad",
        simple: "Le point sur la carte n’est pas en France.",
    },
    remedy: words! {
        fr: "Vérifiez la latitude puis la longitude sur une carte ; à Paris, elles sont proches de 48,9 et 2,3.",
        en: "Check latitude, then longitude on a map; in Paris they are close to 48.9 and 2.3.",
        simple: "Regardez le point sur une carte. Les deux nombres sont peut-être dans le mauvais ordre.",
    },
    page_fr: page!("adr_005.fr.md"),
    page_en: page!("adr_005.md"),
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
