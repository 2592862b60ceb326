//! ACC-001: said to be step free, and yet steps are counted.

use crate::{
    Answer, Context,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

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
    source: source!("arrêté du 8 décembre 2014, art. 2 and 4: step free means no step and no ledge above 2 cm"),
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
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let places = [
        ("path", listing.path.step_free, &listing.path.level_change),
        ("entrance", listing.entrance.step_free, &listing.entrance.level_change),
        ("interior", listing.interior.step_free, &listing.interior.level_change),
    ];
    for (section, step_free, level_change) in places {
        // Not stated is no contradiction: both answers are needed.
        if let (Some(Answer::Yes), Some(steps @ 1..)) = (step_free, level_change.steps) {
            cx.report(RULE.on(format!("/{section}/level_change/steps")).with("steps", steps));
        }
    }
}
