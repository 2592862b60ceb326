//! FMT-014: cell starts like a formula (=, +, -, @) where text is meant; exports neutralise it.

use crate::{At, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-014",
    severity: Weight::ERROR,
    reads: &[],
    params: &[],
    source: "CSV injection",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "cell starts like a formula (=, +, -, @) where text is meant; exports neutralise it", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// Whether a cell would be run as a formula by a spreadsheet. A hyphen or a plus before a number or a word is text.
pub(crate) fn is_formula(cell: &str) -> bool {
    let mut characters = cell.chars();
    match characters.next() {
        Some('=' | '@') => true,
        Some('+' | '-') => cell.contains(['(', '!', '|']),
        _ => false,
    }
}

/// A cell holds a formula.
pub(crate) fn formula(at: At<'_>) -> Draft {
    RULE.at(at)
}
