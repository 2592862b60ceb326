//! Steps, and what helps to get over them.

use crate::{
    Answer,
    codes::closed::{Direction, Ramp},
};

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
