//! ACC-007: a number contradicts its answer.

use crate::{
    Answer, Context, Words,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-007",
    severity: Weight::WARNING,
    reads: &[
        "path.narrowing",
        "path.narrowest_cm",
        "interior.narrowing",
        "interior.narrowest_cm",
        "equipment.adjustable_table",
        "equipment.table_min_height_cm",
        "room.wheelchair_accessible",
        "room.turning_space_cm",
    ],
    params: &["max", "min", "other"],
    source: "acceslibre: a narrowing is a passage under 90 cm; the model: 60 cm for a transfer, 120 cm to turn a wheelchair",
    since: "0.1.0",
    needs_today: false,
    message: Words {
        fr: "contredit la réponse à « {other} »[ : il faudrait au moins {min} cm][ : il faudrait au plus {max} cm]",
        en: "contradicts the answer to “{other}”[: it would take at least {min} cm][: it would take at most {max} cm]",
        simple: "Ce nombre ne va pas avec une autre réponse : {other}[ Il faudrait au moins {min} centimètres.][ Il faudrait au plus {max} centimètres.]",
    },
    remedy: Words {
        fr: "Mesurez de nouveau, ou changez la réponse.",
        en: "Measure again, or change the answer.",
        simple: "Mesurez encore une fois. Si la mesure est juste, changez l’autre réponse.",
    },
    page_fr: include_str!("acc_007.fr.md"),
    page_en: include_str!("acc_007.md"),
    check: Check::Listing(check),
};

/// Under this, a passage is a narrowing, cm.
const NARROWING_CM: i32 = 90;
/// Above this, nobody gets from a wheelchair onto a table without being lifted, cm.
const TRANSFER_CM: i32 = 60;
/// Under this, a wheelchair does not turn, cm.
const TURNING_CM: i32 = 120;

/// A number, the answer that it may contradict, and what would agree.
struct Claim {
    number: &'static str,
    value: Option<i32>,
    other: &'static str,
    is_claimed: bool,
    agrees: Agrees,
}

enum Agrees {
    AtLeast(i32),
    AtMost(i32),
}

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    for claim in claims(listing) {
        let Some(value) = claim.value.filter(|_| claim.is_claimed) else { continue };
        let draft = || RULE.on(claim.number);
        let draft = match claim.agrees {
            Agrees::AtLeast(min) if value < min => draft().with("min", min),
            Agrees::AtMost(max) if value > max => draft().with("max", max),
            _ => continue,
        };
        cx.report(draft.with("other", claim.other));
    }
}

fn claims(listing: &Listing<'_>) -> [Claim; 6] {
    let narrowing = |number, value, other, answer, said, agrees| Claim {
        number,
        value,
        other,
        is_claimed: answer == Some(said),
        agrees,
    };
    let (path, interior) = (&listing.path, &listing.interior);
    let wide = || Agrees::AtLeast(NARROWING_CM);
    let narrow = || Agrees::AtMost(NARROWING_CM - 1);
    const PATH: &str = "/path/narrowest_cm";
    const INTERIOR: &str = "/interior/narrowest_cm";
    [
        narrowing(PATH, path.narrowest_cm, "path.narrowing", path.narrowing, Answer::No, wide()),
        narrowing(PATH, path.narrowest_cm, "path.narrowing", path.narrowing, Answer::Yes, narrow()),
        narrowing(
            INTERIOR,
            interior.narrowest_cm,
            "interior.narrowing",
            interior.narrowing,
            Answer::No,
            wide(),
        ),
        narrowing(
            INTERIOR,
            interior.narrowest_cm,
            "interior.narrowing",
            interior.narrowing,
            Answer::Yes,
            narrow(),
        ),
        Claim {
            number: "/equipment/table_min_height_cm",
            value: listing.equipment.table_min_height_cm,
            other: "equipment.adjustable_table",
            is_claimed: listing.equipment.adjustable_table == Some(Answer::Yes),
            agrees: Agrees::AtMost(TRANSFER_CM),
        },
        Claim {
            number: "/room/turning_space_cm",
            value: listing.room.turning_space_cm,
            other: "room.wheelchair_accessible",
            is_claimed: listing.room.wheelchair_accessible == Some(Answer::Yes),
            agrees: Agrees::AtLeast(TURNING_CM),
        },
    ]
}
