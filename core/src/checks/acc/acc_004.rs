//! ACC-004: upstairs without a lift, and yet a wheelchair is said to get there.

use crate::{Answer, Context, codes::closed::Ramp, model::Listing, rules::acc::acc_004::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
