//! Steps, and what helps to get over them.

pub(crate) mod codes;
#[macro_use]
mod fields;

use self::codes::{Direction, Ramp};
use super::Answer;

section! {
    /// A change of level: the same questions outside, at the door and inside.
    pub struct LevelChange {
        /// Steps to go up or down. Zero is a count; it is not unknown.
        #[validate(range(min = 0, max = 300))]
        pub steps: Option<i32>,
        /// Height of the highest step, cm.
        #[validate(range(min = 1, max = 60))]
        pub step_height_cm: Option<i32>,
        /// Whether one goes up or down to get in.
        pub direction: Option<Direction>,
        /// Contrasted nosing, tactile warning, contrasted risers.
        pub marked: Option<Answer>,
        /// A handrail.
        pub handrail: Option<Answer>,
        /// A ramp.
        pub ramp: Option<Ramp>,
        /// A lift or a platform.
        pub lift: Option<Answer>,
        /// A wheelchair fits: cabin 100 x 125 cm, door 80 cm.
        pub lift_usable_wheelchair: Option<Answer>,
        /// Inside width of the cabin, cm.
        #[validate(range(min = 50, max = 400))]
        pub lift_width_cm: Option<i32>,
        /// Inside depth of the cabin, cm.
        #[validate(range(min = 50, max = 400))]
        pub lift_depth_cm: Option<i32>,
        /// Free passage of the lift's door, cm.
        #[validate(range(min = 40, max = 300))]
        pub lift_door_cm: Option<i32>,
    }
}

/// The conditions of a change of level, the same wherever it stands.
macro_rules! level_change_conditions {
    ($section:ident) => {
        group! { $section.level_change:
            $section.level_change.steps if $section.step_free is "no";
            $section.level_change.step_height_cm if $section.step_free is "no";
            $section.level_change.direction if $section.step_free is "no";
            $section.level_change.marked if $section.step_free is "no";
            $section.level_change.handrail if $section.step_free is "no";
            $section.level_change.ramp if $section.step_free is "no";
            $section.level_change.lift if $section.step_free is "no";
            $section.level_change.lift_usable_wheelchair if $section.level_change.lift is "yes";
            $section.level_change.lift_width_cm if $section.level_change.lift is "yes";
            $section.level_change.lift_depth_cm if $section.level_change.lift is "yes";
            $section.level_change.lift_door_cm if $section.level_change.lift is "yes";
        }
    };
}
