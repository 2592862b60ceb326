//! ENS-001: the same listing id twice.

use crate::finding::{
    Draft,
    rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-001",
    severity: Weight::ERROR,
    reads: reads!["id"],
    params: params!["file", "row"],
    source: source!("this model: an id is the publisher’s own, stable, and unique in a dataset"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est déjà celui de la fiche n° {row}[ de « {file} »]",
        en: "is already the id of listing {row}[ of “{file}”]",
        simple: "La fiche numéro {row}[ du fichier {file}] a déjà le même code.",
    },
    remedy: words! {
        fr: "Donnez à chaque fiche son propre identifiant, ou retirez la fiche en double.",
        en: "Give each listing its own id, or remove the duplicate.",
        simple: "Donnez un autre code à cette fiche. Ou effacez la fiche en double.",
    },
    page_fr: page!("ens_001.fr.md"),
    page_en: page!("ens_001.md"),
    stage: Stage::Dataset,
};

/// This listing has the id of the one in row `first`.
pub(crate) fn repeated(first: u32) -> Draft {
    RULE.on("/id").with("row", first)
}
