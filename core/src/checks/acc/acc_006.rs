//! ACC-006: adapted toilets behind steps.

use crate::{
    Answer, Context,
    checks::way_in::{Kind, obstacles},
    model::{Listing, registry},
    rules::acc::acc_006::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if listing.toilets.adapted != Some(Answer::Yes) {
        return;
    }
    // Where the toilets are is not asked: the first steps on the way in are enough.
    let steps = obstacles(listing).find(|obstacle| obstacle.kind == Kind::Steps);
    if let Some(steps) = steps {
        cx.report(RULE.on("/toilets/adapted").with("other", registry::pattern_of(steps.pointer)));
    }
}
