//! ADR-004: a coordinate out of range, or one without the other.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-004",
    severity: Weight::ERROR,
    reads: reads!["place.location.latitude", "place.location.longitude"],
    params: params!["max", "min", "other"],
    source: source!(
        "WGS 84 (EPSG:4326): latitude from -90 to 90 degrees, longitude from -180 to 180"
    ),
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
    stage: Stage::Rules,
};
