//! ACC-004: upstairs without a lift, and yet a wheelchair is said to get there.

use crate::{
    Answer, Context,
    codes::closed::Ramp,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

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
    source: source!("arrêté du 8 décembre 2014, art. 7-2: what leads a wheelchair to another floor is a lift"),
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
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let interior = &listing.interior;
    let is_elsewhere = interior.floor.is_some_and(|floor| floor != 0);
    // On a hillside a ramp may lead to another floor.
    let has_ramp = matches!(interior.level_change.ramp, Some(Ramp::Fixed | Ramp::Removable));
    if is_elsewhere
        && !has_ramp
        && interior.step_free == Some(Answer::No)
        && interior.level_change.lift == Some(Answer::No)
        && listing.room.wheelchair_accessible == Some(Answer::Yes)
    {
        cx.report(RULE.on("/interior/floor").with("other", "room.wheelchair_accessible"));
    }
}
