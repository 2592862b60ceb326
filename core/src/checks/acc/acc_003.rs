//! ACC-003: an accessible room that a wheelchair cannot get to.

use crate::{
    Answer, Context,
    checks::way_in::{Kind, PASSAGE_CM, obstacles},
    model::Listing,
    rules::acc::acc_003::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if listing.room.wheelchair_accessible != Some(Answer::Yes) {
        return;
    }
    for obstacle in obstacles(listing) {
        let draft = RULE.on(obstacle.pointer);
        let draft =
            if obstacle.kind == Kind::Passage { draft.with("min", PASSAGE_CM) } else { draft };
        cx.report(draft.with("other", "room.wheelchair_accessible"));
    }
}
