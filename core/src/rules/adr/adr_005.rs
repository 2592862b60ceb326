//! ADR-005: coordinates outside France, swapped, or at 0, 0.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-005",
    severity: Weight::WARNING,
    reads: reads!["place.location.latitude", "place.location.longitude"],
    params: params!["reason"],
    source: source!(
        "bounding boxes of the French territory, set by hand in this crate (praticable::territory::BOXES)"
    ),
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
    stage: Stage::Rules,
};
