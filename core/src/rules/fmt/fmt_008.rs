//! FMT-008: no date, or a day that does not exist.

use crate::{
    At, Date, Fix,
    finding::{
        Draft, pattern,
        rule::{Rule, Stage, Weight},
    },
    ids::DateOrder,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-008",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["pattern"],
    source: source!("ISO 8601-1: calendar dates; French usage writes the day first"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas une date écrite AAAA-MM-JJ, ou ce jour n’existe pas[ (la valeur {pattern})]",
        en: "is not a date in the form YYYY-MM-DD, or the day does not exist[ (the value {pattern})]",
        simple: "Cette date n’est pas écrite comme il faut. Ou ce jour n’existe pas.[ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Écrivez l’année, le mois et le jour, par exemple 2026-11-22.",
        en: "Write the year, the month and the day, such as 2026-11-22.",
        simple: "Écrivez l’année, puis le mois, puis le jour. Par exemple : 2026-11-22.",
    },
    page_fr: page!("fmt_008.fr.md"),
    page_en: page!("fmt_008.md"),
    stage: Stage::Shape,
};

/// A date in another spelling, which is read.
pub(crate) fn respelt(at: At<'_>, text: &str, order: DateOrder, date: Date) -> Draft {
    RULE.at(at).odd(pattern::of_date(text, order)).fix(Fix::safe(date.to_string()))
}

/// A text that is no date; a day that it may have meant is proposed, and not read.
pub(crate) fn no_date(at: At<'_>, meant: Option<Date>) -> Draft {
    match meant {
        Some(date) => RULE.at(at).fix(Fix::confirm(date.to_string())),
        None => RULE.at(at),
    }
}
