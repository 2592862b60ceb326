//! FMT-015: a row with more or fewer cells than the header.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-015",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["cells", "expected"],
    source: source!("RFC 4180, section 2: each line has the same number of fields"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "nombre de cellules de la ligne : {cells}, attendu : {expected}",
        en: "number of cells in the row: {cells}, expected: {expected}",
        simple: "Il n’y a pas le bon nombre de cases sur cette ligne. Il y a {cells} cases. Il en faut {expected}.",
    },
    remedy: words! {
        fr: "Vérifiez les séparateurs et les guillemets de cette ligne.",
        en: "Check the separators and the quotes of this row.",
        simple: "Regardez si une case manque ou est en trop.",
    },
    page_fr: page!("fmt_015.fr.md"),
    page_en: page!("fmt_015.md"),
    stage: Stage::Shape,
};

/// A row has another number of cells than the header.
pub(crate) fn ragged(cells: usize, expected: usize) -> Draft {
    RULE.at(At::Root).with("cells", cells).with("expected", expected)
}
