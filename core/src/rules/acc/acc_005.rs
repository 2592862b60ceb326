//! ACC-005: a lift said to be usable in a wheelchair, and measured too small.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-005",
    severity: Weight::WARNING,
    reads: reads![
        "path.level_change.lift_usable_wheelchair",
        "path.level_change.lift_width_cm",
        "path.level_change.lift_depth_cm",
        "path.level_change.lift_door_cm",
        "entrance.level_change.lift_usable_wheelchair",
        "entrance.level_change.lift_width_cm",
        "entrance.level_change.lift_depth_cm",
        "entrance.level_change.lift_door_cm",
        "interior.level_change.lift_usable_wheelchair",
        "interior.level_change.lift_width_cm",
        "interior.level_change.lift_depth_cm",
        "interior.level_change.lift_door_cm",
    ],
    params: params!["min", "other"],
    source: source!(
        "NF EN 81-70, type 1, to which arrêté du 8 décembre 2014, art. 7-2 refers: cabin of 100 × 125 cm, door of 80 cm"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne suffit pas à un fauteuil roulant (il faut au moins {min} cm), alors que « {other} » dit oui",
        en: "is not enough for a wheelchair (at least {min} cm are needed), although the answer to “{other}” is yes",
        simple: "L’ascenseur est trop petit pour un fauteuil roulant. Il faut au moins {min} centimètres.",
    },
    remedy: words! {
        fr: "Mesurez de nouveau l’ascenseur, ou répondez « non » à son usage en fauteuil roulant.",
        en: "Measure the lift again, or answer no to its use in a wheelchair.",
        simple: "Mesurez encore une fois l’ascenseur. Si la mesure est juste, changez l’autre réponse.",
    },
    page_fr: page!("acc_005.fr.md"),
    page_en: page!("acc_005.md"),
    stage: Stage::Rules,
};
