//! ACC-011: home visits beside an obstacle: they are no access.

use crate::{
    Answer, Context,
    checks::way_in::obstacles,
    model::{Listing, registry},
    rules::acc::acc_011::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if !listing.care.home_visits.is_some_and(Answer::is_some) {
        return;
    }
    let refuses = listing.room.wheelchair_accessible == Some(Answer::No);
    let room = refuses.then_some("/room/wheelchair_accessible");
    if let Some(pointer) =
        room.or_else(|| obstacles(listing).next().map(|obstacle| obstacle.pointer))
    {
        cx.report(RULE.on("/care/home_visits").with("other", registry::pattern_of(pointer)));
    }
}
