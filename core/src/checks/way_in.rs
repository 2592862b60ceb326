//! What stops a wheelchair on the way in: from the plot limit through the entrance to the consulting room.
//!
//! Only stated facts stop anybody: what is missing, unknown or not applicable is no obstacle, and no passage either.

use crate::{
    Answer,
    codes::closed::Ramp,
    model::{LevelChange, Listing},
};

/// Free passage of a door, cm: arrêté du 8 décembre 2014, art. 10 (0.77 m of usable passage for a door of 0.80 m).
pub(crate) const PASSAGE_CM: i32 = 77;
/// Width of a lift's cabin, cm: NF EN 81-70, type 1, as in arrêté du 8 décembre 2014, art. 7-2.
pub(crate) const LIFT_WIDTH_CM: i32 = 100;
/// Depth of a lift's cabin, cm, from the same.
pub(crate) const LIFT_DEPTH_CM: i32 = 125;
/// Free passage of a lift's door, cm, from the same.
pub(crate) const LIFT_DOOR_CM: i32 = 80;

/// A stated fact that stops a wheelchair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// JSON Pointer to the fact.
    pub(crate) pointer: &'static str,
    /// What it is.
    pub(crate) kind: Kind,
}

/// What stops a wheelchair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Steps without a ramp or a lift.
    Steps,
    /// A passage too narrow.
    Passage,
    /// A lift too small, where nothing else leads past the steps.
    Lift,
}

/// The obstacles of one part of the way.
macro_rules! part {
    ($listing:ident . $section:ident, width $width:ident) => {{
        let part = &$listing.$section;
        let steps = are_steps_in_the_way(part.step_free, &part.level_change);
        let narrow = part.$width.is_some_and(|width| width < PASSAGE_CM);
        let small = is_lift_in_the_way(part.step_free, &part.level_change);
        [
            steps.then_some(Obstacle {
                pointer: concat!("/", stringify!($section), "/level_change/steps"),
                kind: Kind::Steps,
            }),
            narrow.then_some(Obstacle {
                pointer: concat!("/", stringify!($section), "/", stringify!($width)),
                kind: Kind::Passage,
            }),
            small.then_some(Obstacle {
                pointer: concat!("/", stringify!($section), "/level_change/lift"),
                kind: Kind::Lift,
            }),
        ]
    }};
}

/// Every obstacle that the listing states on the way in.
///
/// A separate accessible entrance has its own way to it: then neither the path nor the main entrance stops anybody.
pub(crate) fn obstacles(listing: &Listing<'_>) -> impl Iterator<Item = Obstacle> {
    let goes_round = listing.entrance.accessible_alternative.is_some_and(Answer::is_some);
    let has_path = listing.path.present != Some(Answer::No);
    let path = part!(listing.path, width narrowest_cm);
    let entrance = part!(listing.entrance, width clear_width_cm);
    let interior = part!(listing.interior, width narrowest_cm);
    let path = path.into_iter().filter(move |_| has_path && !goes_round);
    let entrance = entrance.into_iter().filter(move |_| !goes_round);
    path.chain(entrance).chain(interior).flatten()
}

/// Whether one has to climb: steps are counted, and it is stated that there is neither ramp nor lift.
fn are_steps_in_the_way(step_free: Option<Answer>, level_change: &LevelChange) -> bool {
    step_free == Some(Answer::No)
        && level_change.steps.is_some_and(|steps| steps > 0)
        && level_change.ramp == Some(Ramp::None)
        && level_change.lift == Some(Answer::No)
}

/// Whether the only way past the steps is a lift that a wheelchair does not fit in.
fn is_lift_in_the_way(step_free: Option<Answer>, level_change: &LevelChange) -> bool {
    step_free == Some(Answer::No)
        && level_change.lift == Some(Answer::Yes)
        && !matches!(level_change.ramp, Some(Ramp::Fixed | Ramp::Removable))
        && match level_change.lift_usable_wheelchair {
            Some(Answer::No) => true,
            // The measures contradict the answer then, and ACC-005 says so.
            Some(answer) if answer.is_some() => false,
            _ => is_too_small(level_change),
        }
}

/// Whether one of the lift's measures is under what a wheelchair needs.
fn is_too_small(lift: &LevelChange) -> bool {
    lift.lift_width_cm.is_some_and(|width| width < LIFT_WIDTH_CM)
        || lift.lift_depth_cm.is_some_and(|depth| depth < LIFT_DEPTH_CM)
        || lift.lift_door_cm.is_some_and(|door| door < LIFT_DOOR_CM)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(json: &str) -> Vec<&'static str> {
        let listing: Listing<'_> = serde_json::from_str(json).unwrap();
        obstacles(&listing).map(|obstacle| obstacle.pointer).collect()
    }

    #[test]
    fn nothing_stated_stops_nobody() {
        assert!(found("{}").is_empty());
        assert!(found(r#"{"entrance":{"step_free":"no","level_change":{"steps":3}}}"#).is_empty());
    }

    #[test]
    fn steps_stop_unless_a_ramp_a_lift_or_another_entrance_leads_past_them() {
        let entrance = |more: &str, ramp: &str| {
            found(&format!(
                r#"{{"entrance":{{"step_free":"no",{more}"level_change":{{"steps":3,"ramp":"{ramp}","lift":"no"}}}}}}"#
            ))
        };
        assert_eq!(entrance("", "none"), ["/entrance/level_change/steps"]);
        assert!(entrance("", "removable").is_empty());
        assert!(entrance(r#""accessible_alternative":"yes","#, "none").is_empty());
        assert_eq!(
            entrance(r#""accessible_alternative":"unknown","#, "none"),
            ["/entrance/level_change/steps"]
        );
    }

    #[test]
    fn passages_stop_under_77_cm() {
        assert_eq!(found(r#"{"entrance":{"clear_width_cm":76}}"#), ["/entrance/clear_width_cm"]);
        assert!(found(r#"{"entrance":{"clear_width_cm":77}}"#).is_empty());
        assert_eq!(found(r#"{"path":{"narrowest_cm":70}}"#), ["/path/narrowest_cm"]);
        assert!(found(r#"{"path":{"present":"no","narrowest_cm":70}}"#).is_empty());
    }

    #[test]
    fn a_small_lift_stops_where_it_is_the_only_way() {
        let lift = |measures: &str, ramp: &str| {
            found(&format!(
                r#"{{"interior":{{"step_free":"no","level_change":{{"lift":"yes",{measures}"ramp":"{ramp}"}}}}}}"#
            ))
        };
        for measures in [
            r#""lift_width_cm":99,"#,
            r#""lift_depth_cm":124,"#,
            r#""lift_door_cm":79,"#,
            r#""lift_usable_wheelchair":"no","#,
        ] {
            assert_eq!(lift(measures, "none"), ["/interior/level_change/lift"], "{measures}");
            assert!(lift(measures, "fixed").is_empty(), "{measures}");
        }
        assert!(
            lift(r#""lift_width_cm":100,"lift_depth_cm":125,"lift_door_cm":80,"#, "none")
                .is_empty()
        );
        assert!(lift(r#""lift_usable_wheelchair":"yes","lift_width_cm":90,"#, "none").is_empty());
    }
}
