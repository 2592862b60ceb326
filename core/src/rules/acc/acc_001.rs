//! ACC-001: said to be step free, and yet steps are counted.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-001",
    severity: Weight::ERROR,
    reads: reads![
        "path.step_free",
        "path.level_change.steps",
        "entrance.step_free",
        "entrance.level_change.steps",
        "interior.step_free",
        "interior.level_change.steps",
    ],
    params: params!["steps"],
    source: source!(
        "arrêté du 8 décembre 2014, art. 2 and 4: step free means no step and no ledge above 2 cm"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "dit de plain-pied, mais des marches sont comptées (nombre : {steps})",
        en: "said to be step free, but steps are counted (number: {steps})",
        simple: "Vous avez écrit : il n’y a pas de marche. Mais vous avez compté des marches : {steps}.",
    },
    remedy: words! {
        fr: "Mettez « non » à la question de plain-pied, ou 0 au nombre de marches.",
        en: "Answer no to the step-free question, or set the number of steps to 0.",
        simple: "Regardez s’il y a des marches. Corrigez une des deux réponses.",
    },
    page_fr: page!("acc_001.fr.md"),
    page_en: page!("acc_001.md"),
    stage: Stage::Rules,
};
