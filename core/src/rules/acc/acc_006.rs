//! ACC-006: adapted toilets behind steps.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-006",
    severity: Weight::WARNING,
    reads: reads![
        "toilets.adapted",
        "entrance.accessible_alternative",
        "path.present",
        "path.step_free",
        "path.level_change.steps",
        "path.level_change.ramp",
        "path.level_change.lift",
        "entrance.step_free",
        "entrance.level_change.steps",
        "entrance.level_change.ramp",
        "entrance.level_change.lift",
        "interior.step_free",
        "interior.level_change.steps",
        "interior.level_change.ramp",
        "interior.level_change.lift",
    ],
    params: params!["other"],
    source: source!(
        "arrêté du 8 décembre 2014, art. 12: adapted toilets stand on an accessible way"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "dit oui, mais on n’y arrive que par des marches, sans rampe ni ascenseur (« {other} »)",
        en: "the answer is yes, but only steps lead there, without a ramp or a lift (“{other}”)",
        simple: "Les toilettes sont adaptées. Mais il faut monter ou descendre des marches pour y aller.",
    },
    remedy: words! {
        fr: "Notez la rampe ou l’ascenseur s’il y en a, sinon répondez « non » aux sanitaires adaptés.",
        en: "State the ramp or the lift if there is one, otherwise answer no for adapted toilets.",
        simple: "Notez la rampe ou l’ascenseur, s’il y en a. Sinon, changez la réponse sur les toilettes.",
    },
    page_fr: page!("acc_006.fr.md"),
    page_en: page!("acc_006.md"),
    stage: Stage::Rules,
};
