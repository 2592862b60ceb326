//! The way from the plot limit to the door.

pub(crate) mod codes;
mod fields;

use self::codes::{CrossSlope, Slope, SlopeLength};
pub(super) use self::fields::FIELDS;
use super::{
    Answer, LevelChange,
    conditions::Group,
    level_change::codes::{Direction, Ramp},
    registry::Section,
};
use crate::lists::ClosedList;

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

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "path",
    title: words! {
        fr: "Le cheminement extérieur",
        en: "The outside path",
        simple: "Le chemin dehors",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[
    group! { path:
        path.stable_surface if path.present is "yes";
        path.step_free if path.present is "yes";
        path.slope if path.present is "yes";
        path.slope_percent if path.slope is "slight" or "steep";
        path.slope_length if path.slope is "slight" or "steep";
        path.cross_slope if path.present is "yes";
        path.guidance if path.present is "yes";
        path.narrowest_cm if path.present is "yes";
        path.narrowing if path.present is "yes";
    },
    level_change_conditions!(path),
];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Ramp, Direction, Slope, SlopeLength, CrossSlope];
