//! ACC-007: a number contradicts its answer.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-007",
    severity: Weight::WARNING,
    reads: reads![
        "path.narrowing",
        "path.narrowest_cm",
        "interior.narrowing",
        "interior.narrowest_cm",
        "equipment.adjustable_table",
        "equipment.table_min_height_cm",
        "room.wheelchair_accessible",
        "room.turning_space_cm",
    ],
    params: params!["max", "min", "other"],
    source: source!(
        "acceslibre: a narrowing is a passage under 90 cm; the model: 60 cm for a transfer, 120 cm to turn a wheelchair"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contredit la réponse à « {other} »[ : il faudrait au moins {min} cm][ : il faudrait au plus {max} cm]",
        en: "contradicts the answer to “{other}”[: it would have to be at least {min} cm][: it would have to be at most {max} cm]",
        simple: "Ce nombre ne va pas avec une autre réponse : {other}[ Il faudrait au moins {min} centimètres.][ Il faudrait au plus {max} centimètres.]",
    },
    remedy: words! {
        fr: "Mesurez de nouveau, ou changez la réponse.",
        en: "Measure again, or change the answer.",
        simple: "Mesurez encore une fois. Si la mesure est juste, changez l’autre réponse.",
    },
    page_fr: page!("acc_007.fr.md"),
    page_en: page!("acc_007.md"),
    stage: Stage::Rules,
};
