//! FMT-012: lossy cell: scientific notation of an identifier, spreadsheet error (#N/A, #REF!), U+FFFD.

use crate::{At, Words, finding::Draft, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-012",
    severity: Weight::ERROR,
    reads: &[],
    params: &["damage"],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "lossy cell: scientific notation of an identifier, spreadsheet error (#N/A, #REF!), U+FFFD", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A character that a decoder could not read.
pub(crate) const REPLACEMENT: &str = "replacement_character";

/// What a spreadsheet or a decoder did to a cell, if anything.
pub(crate) fn damage(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let is_error = text.starts_with('#') && ["#N/A", "#REF!", "#VALEUR!", "#VALUE!", "#NOM?", "#NAME?", "#DIV/0!", "#NUL!", "#NULL!", "#NOMBRE!", "#NUM!"].contains(&text);
    if is_error {
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
        && mantissa.split_once([',', '.']).map_or_else(|| digits(mantissa), |(whole, rest)| digits(whole) && digits(rest))
}

/// A cell lost what it held.
pub(crate) fn lossy(at: At<'_>, damage: &'static str) -> Draft {
    RULE.at(at).with("damage", damage)
}
