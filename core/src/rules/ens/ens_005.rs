//! ENS-005: a value is the same in every row.

use crate::finding::{
    Draft,
    rule::{Rule, Stage, Weight},
};

/// Answers and measures that differ from place to place. Fields are left out whose law-abiding answer is the same
/// everywhere (assistance dogs, C2S, AME), and facts that a whole network may share (price, channels, governance).
macro_rules! compared_fields {
    ($with:ident) => {
        $with! {
            answers:
                arrival.public_transport, arrival.parking, arrival.parking_adapted, arrival.street_parking,
                arrival.street_parking_adapted, arrival.drop_off, path.present, path.stable_surface, path.step_free,
                path.narrowing, entrance.easy_to_find, entrance.door_automatic, entrance.step_free, entrance.human_help,
                entrance.accessible_alternative, interior.step_free, interior.narrowing, interior.signage_clear,
                reception.visible_from_entrance, waiting.room_for_wheelchair, waiting.seats_without_armrests,
                waiting.quiet_space, room.wheelchair_accessible, room.care_in_wheelchair, equipment.adjustable_table,
                equipment.transfer_board, equipment.transfer_help, equipment.wheelchair_scale, equipment.large_cuffs,
                toilets.present, toilets.adapted, toilets.grab_bars, communication.written_exchange,
                communication.easy_read, care.longer_slots, care.home_visits;
            numbers:
                path.level_change.steps, path.narrowest_cm, entrance.level_change.steps, entrance.clear_width_cm,
                interior.level_change.steps, interior.narrowest_cm, reception.counter_height_cm, room.turning_space_cm,
                equipment.table_min_height_cm, equipment.table_max_load_kg, equipment.scale_max_load_kg,
                appointment.wait_days;
        }
    };
}
pub(crate) use compared_fields;

/// Turns the fields into the list of what the rule reads.
macro_rules! reads_of {
    (answers: $($section:ident.$answer:ident),+; numbers: $($part:ident.$number:ident $(.$sub:ident)?),+ $(;)?) => {
        reads![
            $(concat!(stringify!($section), ".", stringify!($answer)),)+
            $(concat!(stringify!($part), ".", stringify!($number) $(, ".", stringify!($sub))?),)+
        ]
    };
}

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-005",
    severity: Weight::INFO,
    reads: compared_fields!(reads_of),
    params: params!["rows"],
    source: source!(
        "this project: a default filled in by a form or an export is a frequent fault of files, and is no answer"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "a la même valeur dans toutes les lignes (nombre de lignes : {rows})",
        en: "has the same value in every row (number of rows: {rows})",
        simple: "Toutes les lignes disent la même chose. Est-ce vrai partout ?",
    },
    remedy: words! {
        fr: "Vérifiez que la colonne n’a pas été remplie d’office ; sinon, videz-la.",
        en: "Check that the column was not filled by default; if it was, empty it.",
        simple: "Regardez si cette colonne a été remplie par la machine. Si oui, effacez-la.",
    },
    page_fr: page!("ens_005.fr.md"),
    page_en: page!("ens_005.md"),
    stage: Stage::Dataset,
};

/// Below this many rows, the same value everywhere is no surprise.
pub(crate) const ENOUGH_ROWS: u64 = 20;

/// What stands at `pointer` is the same in every row.
pub(crate) fn constant(pointer: &'static str, rows: u64) -> Draft {
    RULE.on(pointer).with("rows", i64::try_from(rows).unwrap_or(i64::MAX))
}
