//! ENS-003: listings of one place contradict each other about the place.

use crate::finding::{
    Draft,
    rule::{Rule, Stage, Weight},
};
#[cfg(feature = "table")]
use crate::ids::nir;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-003",
    severity: Weight::WARNING,
    reads: reads![
        "place.name",
        "place.finess",
        "place.siret",
        "place.address.number",
        "place.address.street",
        "place.address.locality",
        "place.address.postal_code",
        "path.step_free",
        "path.level_change.steps",
        "entrance.step_free",
        "entrance.level_change.steps",
        "entrance.clear_width_cm",
        "interior.step_free",
        "interior.level_change.steps",
        "interior.floor",
        "room.wheelchair_accessible",
        "toilets.present",
        "toilets.adapted",
    ],
    params: params!["file", "row"],
    source: source!(
        "this model: steps, doors and toilets belong to the place, and are the same for all who practise there"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contredit la fiche n° {row}[ de « {file} »], qui décrit le même lieu",
        en: "contradicts listing {row}[ of “{file}”], which is about the same place",
        simple: "Une autre fiche du même lieu dit le contraire : la fiche numéro {row}[ du fichier {file}].",
    },
    remedy: words! {
        fr: "Regardez le lieu, et mettez la même réponse dans les deux fiches.",
        en: "Look at the place, and enter the same answer in both listings.",
        simple: "Regardez le lieu. Écrivez la même chose dans les deux fiches.",
    },
    page_fr: page!("ens_003.fr.md"),
    page_en: page!("ens_003.md"),
    stage: Stage::Dataset,
};

/// What stands at `pointer` contradicts a listing of another source: the one in row `first`, of the file with that name if it is
/// another.
#[cfg(feature = "table")]
pub(crate) fn contradicts_source(pointer: &str, first: u64, file: Option<&str>) -> Draft {
    let draft = RULE.on(pointer);
    let draft = match file {
        // A file may be called after the person that it is about.
        Some(name) if nir::stands_in(name) => draft.with("file", "…"),
        Some(name) => draft.with("file", name.to_owned()),
        None => draft,
    };
    draft.with("row", first)
}

/// What stands at `pointer` contradicts the listing in row `first`.
pub(crate) fn contradicts(pointer: &'static str, first: u32) -> Draft {
    RULE.on(pointer).with("row", first)
}
