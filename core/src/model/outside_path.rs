//! The way from the plot limit to the door.

use super::LevelChange;
use crate::{
    Answer,
    codes::closed::{CrossSlope, Slope, SlopeLength},
};

section! {
    /// The outside path.
    pub struct OutsidePath {
        /// Whether there is an outside path between the plot limit and the door.
        pub present: Option<Answer>,
        /// The ground is firm and even.
        pub stable_surface: Option<Answer>,
        /// No step and no ledge above 2 cm.
        pub step_free: Option<Answer>,
        /// Steps on the way.
        pub level_change: LevelChange,
        /// Slope.
        pub slope: Option<Slope>,
        /// Slope, per cent. Never invented from `slope`.
        #[validate(range(min = 0.0, max = 40.0))]
        pub slope_percent: Option<f64>,
        /// Length of the slope.
        pub slope_length: Option<SlopeLength>,
        /// Slope across the way.
        pub cross_slope: Option<CrossSlope>,
        /// A tactile guidance strip.
        pub guidance: Option<Answer>,
        /// Narrowest passage, cm.
        #[validate(range(min = 30, max = 1000))]
        pub narrowest_cm: Option<i32>,
        /// Some passage is narrower than 90 cm.
        pub narrowing: Option<Answer>,
    }
}
