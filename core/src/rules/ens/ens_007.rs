//! ENS-007: a doctor goes from sector 1 to sector 2 between two snapshots.

use crate::finding::{
    Draft,
    rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-007",
    severity: Weight::WARNING,
    reads: reads![
        "practitioner.rpps",
        "practitioner.profession",
        "place.finess",
        "place.siret",
        "place.address.number",
        "place.address.street",
        "place.address.locality",
        "place.address.postal_code",
        "tariffs.sector",
        "provenance[].scope",
        "provenance[].observed_on",
        "provenance[].verified_on",
    ],
    params: params!["file", "row"],
    source: source!(
        "Conseil national de l’Ordre des médecins: the sector is chosen at the first installation, and sector 1 is irrevocable"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "passe du secteur 1 (fiche n° {row}[ de « {file} »]) au secteur 2, ce qui n’est pas permis en principe",
        en: "changes from sector 1 (listing {row}[ of “{file}”]) to sector 2, which is generally not allowed",
        simple: "Le secteur a changé depuis la fiche numéro {row}[ du fichier {file}]. Normalement, ce médecin ne peut pas changer.",
    },
    remedy: words! {
        fr: "Vérifiez le secteur auprès de l’annuaire de l’Assurance maladie.",
        en: "Check the sector in the directory of the Assurance maladie.",
        simple: "Vérifiez le secteur dans l’annuaire de l’assurance maladie.",
    },
    page_fr: page!("ens_007.fr.md"),
    page_en: page!("ens_007.md"),
    stage: Stage::Dataset,
};

/// The sector of the doctor in row `first` was 1 on an earlier day.
pub(crate) fn changed(first: u32) -> Draft {
    RULE.on("/tariffs/sector").with("row", first)
}
