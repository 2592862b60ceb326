//! ACC-001: said to be step free, and yet steps are counted.

use crate::{Answer, Context, model::Listing, rules::acc::acc_001::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
