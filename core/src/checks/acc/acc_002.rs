//! ACC-002: not step free, and nothing explains it.

use crate::{
    Answer, Context,
    codes::closed::{Ramp, Slope},
    model::{LevelChange, Listing},
    rules::acc::acc_002::RULE,
};

/// A ledge up to this height is no obstacle, cm.
const LEDGE_CM: f64 = 2.0;

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
