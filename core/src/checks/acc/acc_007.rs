//! ACC-007: a number contradicts its answer.

use crate::{Answer, Context, model::Listing, rules::acc::acc_007::RULE};

/// Under this, a passage is a narrowing, cm.
const NARROWING_CM: i32 = 90;
/// Above this, nobody gets from a wheelchair onto a table without being lifted, cm.
const TRANSFER_CM: i32 = 60;
/// Under this, a wheelchair does not turn, cm.
const TURNING_CM: i32 = 120;

/// What number would agree with the answer.
enum Agrees {
    AtLeast(i32),
    AtMost(i32),
}

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let (path, interior, equipment, room) =
        (&listing.path, &listing.interior, &listing.equipment, &listing.room);
    let (no, yes) = (Some(Answer::No), Some(Answer::Yes));
    let (wide, narrow) = (|| Agrees::AtLeast(NARROWING_CM), || Agrees::AtMost(NARROWING_CM - 1));
    let (path_cm, interior_cm) = (path.narrowest_cm, interior.narrowest_cm);
    let claims = [
        ("path.narrowing", path.narrowing == no, "/path/narrowest_cm", path_cm, wide()),
        ("path.narrowing", path.narrowing == yes, "/path/narrowest_cm", path_cm, narrow()),
        (
            "interior.narrowing",
            interior.narrowing == no,
            "/interior/narrowest_cm",
            interior_cm,
            wide(),
        ),
        (
            "interior.narrowing",
            interior.narrowing == yes,
            "/interior/narrowest_cm",
            interior_cm,
            narrow(),
        ),
        (
            "equipment.adjustable_table",
            equipment.adjustable_table == yes,
            "/equipment/table_min_height_cm",
            equipment.table_min_height_cm,
            Agrees::AtMost(TRANSFER_CM),
        ),
        (
            "room.wheelchair_accessible",
            room.wheelchair_accessible == yes,
            "/room/turning_space_cm",
            room.turning_space_cm,
            Agrees::AtLeast(TURNING_CM),
        ),
    ];
    for (answer, is_given, number, value, agrees) in claims {
        let Some(value) = value.filter(|_| is_given) else { continue };
        let draft = match agrees {
            Agrees::AtLeast(min) if value < min => RULE.on(number).with("min", min),
            Agrees::AtMost(max) if value > max => RULE.on(number).with("max", max),
            _ => continue,
        };
        cx.report(draft.with("other", answer));
    }
}
