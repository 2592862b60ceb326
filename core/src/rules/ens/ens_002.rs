//! ENS-002: the same person at the same place twice.

use crate::finding::{
    Draft,
    rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-002",
    severity: Weight::WARNING,
    reads: reads![
        "practitioner.rpps",
        "place.finess",
        "place.siret",
        "place.address.number",
        "place.address.street",
        "place.address.locality",
        "place.address.postal_code",
    ],
    params: params!["file", "row"],
    source: source!("this model: a listing is one practitioner at one place"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "concerne la même personne au même lieu que la fiche n° {row}[ de « {file} »]",
        en: "is about the same person at the same place as listing {row}[ of “{file}”]",
        simple: "Cette personne a déjà une fiche pour ce lieu : la fiche numéro {row}[ du fichier {file}].",
    },
    remedy: words! {
        fr: "Réunissez les deux fiches, en gardant les faits les plus récents.",
        en: "Merge both listings, and keep the most recent facts.",
        simple: "Gardez une seule fiche. Mettez-y toutes les informations.",
    },
    page_fr: page!("ens_002.fr.md"),
    page_en: page!("ens_002.md"),
    stage: Stage::Dataset,
};

/// This listing is about the person and the place of the one in row `first`.
pub(crate) fn repeated(first: u32) -> Draft {
    RULE.on("").with("row", first)
}
