//! ACC-002: not step free, and nothing explains it.

use crate::{
    Answer, Context,
    codes::closed::{Ramp, Slope},
    model::{LevelChange, Listing},
    rules::rule::{Check, Rule, Weight},
};

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
    source: source!("arrêté du 8 décembre 2014, art. 2 and 4: a ledge of 2 cm or less is no obstacle"),
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
    check: Check::Listing(check),
};

/// A ledge up to this height is no obstacle, cm.
const LEDGE_CM: f64 = 2.0;

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let (path, entrance, interior) = (&listing.path, &listing.entrance, &listing.interior);
    let is_flat = path.slope == Some(Slope::None);
    let is_low = entrance.threshold_cm.is_some_and(|height| height <= LEDGE_CM);
    let parts = [
        ("path", path.step_free, &path.level_change, is_flat),
        ("entrance", entrance.step_free, &entrance.level_change, is_low),
        ("interior", interior.step_free, &interior.level_change, true),
    ];
    for (section, step_free, level_change, rest_is_clear) in parts {
        if step_free == Some(Answer::No) && rest_is_clear && has_nothing(level_change) {
            cx.report(RULE.on(format!("/{section}/step_free")));
        }
    }
}

/// Whether it is stated that there is no step, no ramp and no lift. What was not asked may be the explanation.
fn has_nothing(level_change: &LevelChange) -> bool {
    level_change.steps == Some(0)
        && level_change.ramp == Some(Ramp::None)
        && level_change.lift == Some(Answer::No)
}
