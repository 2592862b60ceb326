//! FMT-006: a number outside its field's range.

use crate::{
    At, Param,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    model::constraints::{EURO_DECIMALS, MOST_ITEMS},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-006",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["decimals", "items", "max", "min"],
    source: source!("the model, version 1: ranges of its numbers"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "doit[ être entre {min} et {max}][ avoir {decimals} décimales au plus][ avoir {items} valeurs au plus][, en {unit}]",
        en: "must[ be between {min} and {max}][ have at most {decimals} decimals][ have at most {items} values][, in {unit}]",
        simple: "Ce nombre n’est pas possible ici.[ Il doit être entre {min} et {max}.][ Il doit avoir {decimals} chiffres après la virgule, pas plus.][ Vous pouvez donner {items} réponses, pas plus.]",
    },
    remedy: words! {
        fr: "Mesurez ou comptez de nouveau, dans l’unité du champ.",
        en: "Measure or count again, in the field’s unit.",
        simple: "Regardez de nouveau. Corrigez le nombre.",
    },
    page_fr: page!("fmt_006.fr.md"),
    page_en: page!("fmt_006.md"),
    stage: Stage::Values,
};

/// A number lies outside its field's range.
pub(crate) fn out_of_range(at: At<'_>, min: f64, max: f64) -> Draft {
    RULE.at(at).with("max", bound(max)).with("min", bound(min))
}

/// An amount has more decimals than there are cents.
pub(crate) fn too_precise(at: At<'_>) -> Draft {
    RULE.at(at).with("decimals", EURO_DECIMALS)
}

/// A list has more items than anybody means; those behind are not read.
pub(crate) fn too_many_items(at: At<'_>) -> Draft {
    RULE.at(at).with("items", MOST_ITEMS)
}

/// A bound, written without decimals where it has none: 40, not 40.0, in every language alike.
#[expect(clippy::cast_possible_truncation, reason = "bounds are small")]
fn bound(value: f64) -> Param {
    if value.fract() == 0.0 { Param::Integer(value as i64) } else { Param::Number(value) }
}
