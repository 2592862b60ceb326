//! ENS-006: the order of day and month in ambiguous dates, seen over the whole file.

use crate::{
    Severity,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    ids::DateForm,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-006",
    severity: Weight::INFO,
    reads: reads!["tariffs.fees[].as_of", "provenance[].observed_on", "provenance[].verified_on"],
    params: params!["ambiguous", "day_first", "month_first", "order"],
    source: source!("ISO 8601 writes year, month, day; French usage writes the day first"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "dates lues avec le jour en premier, alors que jour et mois pourraient s’échanger ({ambiguous}) ; dans la même colonne, jour en premier sans doute possible : {day_first}, mois en premier : {month_first} ; {order}",
        en: "dates read day first although day and month could be swapped ({ambiguous}); in the same column, certainly day first: {day_first}, certainly month first: {month_first}; {order}",
        simple: "Nous avons lu le jour avant le mois. Vérifiez ces dates. {order}",
    },
    remedy: words! {
        fr: "Écrivez les dates sous la forme année-mois-jour, comme 2026-11-22.",
        en: "Write dates as year-month-day, such as 2026-11-22.",
        simple: "Écrivez d’abord l’année, puis le mois, puis le jour : 2026-11-22.",
    },
    page_fr: page!("ens_006.fr.md"),
    page_en: page!("ens_006.md"),
    stage: Stage::Dataset,
};

/// What the whole column says about its ambiguous dates; nothing when it has none.
pub(crate) fn settled(pointer: &'static str, form: DateForm) -> Option<Draft> {
    if form.ambiguous == 0 {
        return None;
    }
    let draft = RULE
        .on(pointer)
        .with("ambiguous", form.ambiguous)
        .with("day_first", form.day_first)
        .with("month_first", form.month_first)
        .with("order", form.order().name());
    // The rows are judged one by one, day first; a fix reads them again, in the order that the column has.
    Some(if form.month_first > 0 { draft.weighing(Severity::Warning) } else { draft })
}
