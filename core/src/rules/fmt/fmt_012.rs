//! FMT-012: a cell that lost what it held.

use crate::{
    At,
    finding::Draft,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-012",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["damage"],
    source: source!("error values of ECMA-376 part 1, 18.17.3, and their French names; Unicode, chapter 23.8: U+FFFD"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "valeur perdue ({damage})",
        en: "value lost ({damage})",
        simple: "La réponse a été abîmée : {damage}.",
    },
    remedy: words! {
        fr: "Reprenez la valeur à la source, et gardez cette colonne en texte dans le tableur.",
        en: "Take the value from its source again, and keep this column as text in the spreadsheet.",
        simple: "Écrivez de nouveau la réponse.",
    },
    page_fr: page!("fmt_012.fr.md"),
    page_en: page!("fmt_012.md"),
    check: Check::Reader,
};

/// A character that a decoder could not read.
pub(crate) const REPLACEMENT: &str = "replacement_character";

/// What a spreadsheet or a decoder did to a cell, if anything.
pub(crate) fn damage(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let is_error = text.starts_with('#')
        && [
            "#CHAMP!",
            "#FIELD!",
            "#SPILL!",
            "#PROPAGATION!",
            "#N/A",
            "#REF!",
            "#VALEUR!",
            "#VALUE!",
            "#NOM?",
            "#NAME?",
            "#DIV/0!",
            "#NUL!",
            "#NULL!",
            "#NOMBRE!",
            "#NUM!",
        ]
        .contains(&text);
    // A column too narrow for its numbers, saved as it is displayed.
    let is_too_narrow = text.len() > 2 && text.bytes().all(|byte| byte == b'#');
    if is_error || is_too_narrow {
        return Some("spreadsheet_error");
    }
    if is_scientific(text) {
        return Some("scientific_notation");
    }
    text.contains(char::REPLACEMENT_CHARACTER).then_some(REPLACEMENT)
}

/// `1,99E+08`: a spreadsheet rounded an identifier away.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    exponent.strip_prefix('+').is_some_and(digits)
        && mantissa
            .split_once([',', '.'])
            .map_or_else(|| digits(mantissa), |(whole, rest)| digits(whole) && digits(rest))
}

/// A cell lost what it held.
pub(crate) fn lossy(at: At<'_>, damage: &'static str) -> Draft {
    RULE.at(at).with("damage", damage)
}
