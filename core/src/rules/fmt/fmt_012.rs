//! FMT-012: a cell that lost what it held.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-012",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["damage"],
    source: source!(
        "error values of ECMA-376 part 1, 18.17.3, and their French names; Unicode, chapter 23.8: U+FFFD"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "valeur perdue ({damage})",
        en: "value lost ({damage})",
        simple: "La réponse a été abîmée : {damage}.",
    },
    remedy: words! {
        fr: "Reprenez la valeur à la source, et gardez cette colonne en texte dans le tableur.",
        en: "Get the value from its source again, and format this column as text in the spreadsheet.",
        simple: "Écrivez de nouveau la réponse.",
    },
    page_fr: page!("fmt_012.fr.md"),
    page_en: page!("fmt_012.md"),
    stage: Stage::Shape,
};

/// A cell lost what it held.
pub(crate) fn lossy(at: At<'_>, damage: &'static str) -> Draft {
    RULE.at(at).with("damage", damage)
}
