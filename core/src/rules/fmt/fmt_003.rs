//! FMT-003: a field that the model does not have.

use crate::{
    At, Edit, Fix, FixKind,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    ids::nir,
    text::nearest::nearest,
};
use std::borrow::Cow;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-003",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["suggestion"],
    source: source!("the model, version 1: its list of fields"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "champ inconnu[ (nom proche : {suggestion})]",
        en: "unknown field[ (nearest name: {suggestion})]",
        simple: "Ce nom n’existe pas dans la fiche.[ Le nom est peut-être : {suggestion}.]",
    },
    remedy: words! {
        fr: "Corrigez le nom du champ, ou retirez-le.",
        en: "Correct the field’s name, or remove it.",
        simple: "Corrigez le nom. Ou effacez-le.",
    },
    page_fr: page!("fmt_003.fr.md"),
    page_en: page!("fmt_003.md"),
    stage: Stage::Shape,
};

/// An object has a field that the model does not have.
pub(crate) fn unknown_field(at: At<'_>, key: &str, known: &[&'static str]) -> Draft {
    let draft = RULE.at(at.key(&shown(key)));
    match nearest(key, known.iter().copied()) {
        Some(name) => draft
            .with("suggestion", name)
            .fix(Fix { kind: FixKind::Confirm, edit: Edit::Rename { name: name.into() } }),
        None => draft,
    }
}

/// A key as a pointer may show it: short, and without a social security number.
pub(crate) fn shown(key: &str) -> Cow<'_, str> {
    const LONGEST: usize = 64;
    if nir::stands_in(key) {
        return Cow::Borrowed("…");
    }
    match key.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", key.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(key),
    }
}
