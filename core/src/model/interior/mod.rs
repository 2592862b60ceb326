//! The way inside, from the door to the consulting room.

mod fields;

pub(super) use self::fields::FIELDS;
use super::{Answer, LevelChange, conditions::Group, registry::Section};

section! {
    /// The inside path.
    pub struct Interior {
        /// No step and no ledge above 2 cm.
        pub step_free: Option<Answer>,
        /// Steps on the way.
        pub level_change: LevelChange,
        /// Floor of the practice; 0 is the ground floor.
        #[validate(range(min = -5, max = 60))]
        pub floor: Option<i32>,
        /// Narrowest passage, cm.
        #[validate(range(min = 30, max = 1000))]
        pub narrowest_cm: Option<i32>,
        /// Some passage is narrower than 90 cm.
        pub narrowing: Option<Answer>,
        /// Signs have high contrast, are readable, and use pictograms.
        pub signage_clear: Option<Answer>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "interior",
    title: words! {
        fr: "La circulation intérieure",
        en: "Inside the building",
        simple: "Le chemin à l’intérieur",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[level_change_conditions!(interior)];
