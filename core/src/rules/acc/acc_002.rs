//! ACC-002: not step free, and nothing explains it.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-002",
    severity: Weight::WARNING,
    reads: reads![
        "path.step_free",
        "path.level_change.steps",
        "path.level_change.ramp",
        "path.level_change.lift",
        "path.slope",
        "entrance.step_free",
        "entrance.level_change.steps",
        "entrance.level_change.ramp",
        "entrance.level_change.lift",
        "entrance.threshold_cm",
        "interior.step_free",
        "interior.level_change.steps",
        "interior.level_change.ramp",
        "interior.level_change.lift",
    ],
    params: params![],
    source: source!(
        "arrêté du 8 décembre 2014, art. 2 and 4: a ledge of 2 cm or less is no obstacle"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "dit « pas de plain-pied », mais rien ne l’explique : ni marche, ni rampe, ni ascenseur, ni seuil, ni pente",
        en: "said not to be step free, but nothing explains it: no step, no ramp, no lift, no threshold, no slope",
        simple: "Vous avez écrit : ce n’est pas de plain-pied. Mais vous n’avez noté aucun obstacle.",
    },
    remedy: words! {
        fr: "Comptez les marches, mesurez le seuil, ou répondez « oui » à la question de plain-pied.",
        en: "Count the steps, measure the threshold, or answer yes to the step-free question.",
        simple: "Regardez ce qui gêne le passage. Notez-le, ou changez votre réponse.",
    },
    page_fr: page!("acc_002.fr.md"),
    page_en: page!("acc_002.md"),
    stage: Stage::Rules,
};
