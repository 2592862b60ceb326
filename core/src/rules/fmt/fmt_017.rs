//! FMT-017: a column that no field has.

use crate::{
    At, Edit, Fix, FixKind,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    model::registry,
    text::nearest::nearest,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-017",
    severity: Weight::WARNING,
    reads: reads![],
    params: params!["position", "suggestion"],
    source: source!("the flat table of the model, version 1: its columns"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "colonne n° {position} du fichier : aucun champ n’a ce nom, ou une autre colonne l’a déjà[ (nom proche : {suggestion})]",
        en: "column {position} of the file: no field has this name, or another column has it already[ (nearest name: {suggestion})]",
        simple: "Nous ne connaissons pas la colonne numéro {position}. Nous ne la lisons pas.[ Son nom est peut-être : {suggestion}.]",
    },
    remedy: words! {
        fr: "Corrigez le nom de la colonne, ou retirez-la.",
        en: "Correct the column’s name, or remove it.",
        simple: "Corrigez le nom de la colonne. Ou effacez la colonne.",
    },
    page_fr: page!("fmt_017.fr.md"),
    page_en: page!("fmt_017.md"),
    stage: Stage::Shape,
};

/// A column of a file that no field has, or that stands there a second time, at this position from 1. To give it the name
/// that was probably meant is a proposal, unless another column has that name or is to have it.
///
/// Its name is not among the parameters: in a file without a header it would be somebody's data.
pub(crate) fn unknown_column(position: usize, meant: Option<&'static str>, is_free: bool) -> Draft {
    let draft = RULE.at(At::Root).with("position", position);
    let Some(column) = meant else { return draft };
    let draft = draft.with("suggestion", column);
    if !is_free {
        return draft;
    }
    draft.fix(Fix { kind: FixKind::Confirm, edit: Edit::Rename { name: column.into() } })
}

/// The same of a table whose columns have other names than ours, and are not ours to change.
#[cfg(feature = "table")]
pub(crate) fn unknown_column_of(
    known: impl Iterator<Item = &'static str>,
    name: &str,
    position: usize,
) -> Draft {
    // A repeated column has its right name.
    unknown_column(position, nearest(name, known).filter(|column| *column != name), false)
}

/// The column that a folded name was probably meant to be: one that other tables call so, or the nearest.
pub(crate) fn meant(name: &str) -> Option<&'static str> {
    let near = || nearest(name, registry::fields().map(|field| field.column));
    registry::by_alias(name)
        .map(|field| field.column)
        .or_else(near)
        .filter(|column| *column != name)
}
