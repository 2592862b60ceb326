//! ACC-005: a lift said to be usable in a wheelchair, and measured too small.

use crate::{
    Answer, Context,
    checks::way_in::{LIFT_DEPTH_CM, LIFT_DOOR_CM, LIFT_WIDTH_CM},
    model::Listing,
    rules::acc::acc_005::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let places = [
        ("path", &listing.path.level_change),
        ("entrance", &listing.entrance.level_change),
        ("interior", &listing.interior.level_change),
    ];
    for (section, lift) in places {
        if lift.lift_usable_wheelchair != Some(Answer::Yes) {
            continue;
        }
        let measures = [
            ("lift_width_cm", lift.lift_width_cm, LIFT_WIDTH_CM),
            ("lift_depth_cm", lift.lift_depth_cm, LIFT_DEPTH_CM),
            ("lift_door_cm", lift.lift_door_cm, LIFT_DOOR_CM),
        ];
        for (name, measure, min) in measures {
            if measure.is_some_and(|measure| measure < min) {
                let draft = RULE.on(format!("/{section}/level_change/{name}")).with("min", min);
                cx.report(
                    draft.with("other", format!("{section}.level_change.lift_usable_wheelchair")),
                );
            }
        }
    }
}
