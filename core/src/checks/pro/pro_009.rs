//! PRO-009: a label is all that stands behind an access claim.

use crate::{Answer, Context, codes::closed::Method, model::Listing, rules::pro::pro_009::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let claimed = listing.room.wheelchair_accessible.is_some_and(Answer::is_some);
    if claimed && !listing.labels.is_empty() && !is_described(listing) && !is_witnessed(listing) {
        cx.report(RULE.on("/labels"));
    }
}

/// Whether at least one fact says how the way in is made.
fn is_described(listing: &Listing<'_>) -> bool {
    let Listing { path, entrance, interior, room, .. } = listing;
    let answers = [path.step_free, entrance.step_free, interior.step_free];
    let numbers = [
        path.level_change.steps,
        path.narrowest_cm,
        entrance.level_change.steps,
        entrance.clear_width_cm,
        interior.level_change.steps,
        interior.narrowest_cm,
        room.turning_space_cm,
    ];
    answers.into_iter().flatten().any(|answer| answer.is_some() || answer == Answer::No)
        || numbers.into_iter().any(|number| number.is_some())
}

/// Whether somebody else than the practitioner looked at it on site.
fn is_witnessed(listing: &Listing<'_>) -> bool {
    let provenance = listing.provenance_of("/room/wheelchair_accessible");
    let method = provenance.and_then(|provenance| provenance.method);
    matches!(method, Some(Method::AssociationVisit | Method::Audit | Method::UserReport))
}
