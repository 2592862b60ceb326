//! FMT-014: a cell that a spreadsheet would run.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};
use std::borrow::Cow;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-014",
    severity: Weight::ERROR,
    reads: reads![],
    params: params![],
    source: source!("OWASP, CSV injection; CWE-1236"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "formule de tableur à la place d’un texte",
        en: "spreadsheet formula instead of a text",
        simple: "C’est une formule de calcul. Il faut un texte.",
    },
    remedy: words! {
        fr: "Remplacez la formule par le texte qu’elle affiche.",
        en: "Replace the formula with the text that it shows.",
        simple: "Écrivez le texte.",
    },
    page_fr: page!("fmt_014.fr.md"),
    page_en: page!("fmt_014.md"),
    stage: Stage::Shape,
};

/// Written before a text that a spreadsheet would run, and taken away when the cell is read again.
pub(crate) const GUARD: char = '\'';

/// Whether a cell would be run as a formula by a spreadsheet.
///
/// After `+` and `-` only what calls, links or names a sheet counts: a telephone number and a list item are texts.
pub(crate) fn is_formula(cell: &str) -> bool {
    let mut characters = cell.chars();
    match characters.next() {
        Some('=' | '@') => true,
        Some('+' | '-') => {
            let rest = characters.as_str();
            !rest.starts_with(char::is_whitespace) && (rest.contains(['!', '|']) || calls(rest))
        }
        _ => false,
    }
}

/// Whether a function is called: a letter right before a bracket.
fn calls(text: &str) -> bool {
    text.match_indices('(').any(|(at, _)| {
        text.get(..at)
            .is_some_and(|before| before.ends_with(|last: char| last.is_ascii_alphabetic()))
    })
}

/// Whether a text is written with the guard before it: one that a spreadsheet might take for a formula, though it is none,
/// or a text that begins as a guarded one does.
pub(crate) fn needs_guard(text: &str) -> bool {
    text.trim_start_matches(GUARD).starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A cell without the guard that a table was written with.
pub(crate) fn unguarded(cell: Cow<'_, str>) -> Cow<'_, str> {
    match cell {
        Cow::Borrowed(text) => {
            Cow::Borrowed(text.strip_prefix(GUARD).filter(|text| needs_guard(text)).unwrap_or(text))
        }
        Cow::Owned(text) => {
            Cow::Owned(match text.strip_prefix(GUARD).filter(|text| needs_guard(text)) {
                Some(bare) => bare.to_owned(),
                None => text,
            })
        }
    }
}

/// A cell holds a formula.
pub(crate) fn formula(at: At<'_>) -> Draft {
    RULE.at(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_runs_and_a_text_does_not() {
        for cell in ["=1+1", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "+HYPERLINK(A1)"] {
            assert!(is_formula(cell), "{cell}");
        }
        for cell in ["+33 1 99 00 27 37 (accueil)", "- Sonner (porte bleue)", "-5", "a=b", ""] {
            assert!(!is_formula(cell), "{cell}");
        }
    }

    #[test]
    fn what_is_guarded_is_read_again_as_it_was() {
        for text in [
            "=1+1", "'=1+1", "Cabinet", "'quoted'", "@home", "''=x", "- Sonner", "+ de 3", "\tx",
            "'01000",
        ] {
            let mut cell = String::new();
            if needs_guard(text) {
                cell.push(GUARD);
            }
            cell.push_str(text);
            assert!(!is_formula(&cell), "{cell}");
            assert_eq!(unguarded(Cow::Borrowed(&cell)), text);
            assert_eq!(unguarded(Cow::Owned(cell.clone())), text);
        }
    }
}
