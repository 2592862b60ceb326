//! ACC-004: upstairs without a lift, and yet a wheelchair is said to get there.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-004",
    severity: Weight::WARNING,
    reads: reads![
        "interior.floor",
        "interior.step_free",
        "interior.level_change.ramp",
        "interior.level_change.lift",
        "room.wheelchair_accessible",
    ],
    params: params!["other"],
    source: source!(
        "arrêté du 8 décembre 2014, art. 7-2: what leads a wheelchair to another floor is a lift"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas le rez-de-chaussée et il n’y a pas d’ascenseur, alors que « {other} » dit oui",
        en: "is not the ground floor and there is no lift, although the answer to “{other}” is yes",
        simple: "Le lieu est à un étage. Il n’y a pas d’ascenseur. Un fauteuil roulant ne peut pas arriver à la salle.",
    },
    remedy: words! {
        fr: "Corrigez l’étage, notez l’ascenseur s’il y en a un, ou changez la réponse sur la salle.",
        en: "Correct the floor, state the lift if there is one, or change the answer for the room.",
        simple: "Vérifiez l’étage et l’ascenseur. Corrigez la réponse qui est fausse.",
    },
    page_fr: page!("acc_004.fr.md"),
    page_en: page!("acc_004.md"),
    stage: Stage::Rules,
};
