//! ACC-007: a number contradicts its answer.

use crate::{
    Answer, Context,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-007",
    severity: Weight::WARNING,
    reads: reads![
        "path.narrowing",
        "path.narrowest_cm",
        "interior.narrowing",
        "interior.narrowest_cm",
        "equipment.adjustable_table",
        "equipment.table_min_height_cm",
        "room.wheelchair_accessible",
        "room.turning_space_cm",
    ],
    params: params!["max", "min", "other"],
    source: source!("acceslibre: a narrowing is a passage under 90 cm; the model: 60 cm for a transfer, 120 cm to turn a wheelchair"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contredit la réponse à « {other} »[ : il faudrait au moins {min} cm][ : il faudrait au plus {max} cm]",
        en: "contradicts the answer to “{other}”[: it would have to be at least {min} cm][: it would have to be at most {max} cm]",
        simple: "Ce nombre ne va pas avec une autre réponse : {other}[ Il faudrait au moins {min} centimètres.][ Il faudrait au plus {max} centimètres.]",
    },
    remedy: words! {
        fr: "Mesurez de nouveau, ou changez la réponse.",
        en: "Measure again, or change the answer.",
        simple: "Mesurez encore une fois. Si la mesure est juste, changez l’autre réponse.",
    },
    page_fr: page!("acc_007.fr.md"),
    page_en: page!("acc_007.md"),
    check: Check::Listing(check),
};

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

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
