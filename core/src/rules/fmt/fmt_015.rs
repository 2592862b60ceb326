//! FMT-015: row has more or fewer cells than the header.

use crate::{finding::Draft, At, Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-015",
    severity: Weight::ERROR,
    reads: &[],
    params: &["cells", "expected"],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "row has more or fewer cells than the header", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A row has another number of cells than the header.
pub(crate) fn ragged(cells: usize, expected: usize) -> Draft {
    RULE.at(At::Root).with("cells", cells).with("expected", expected)
}
