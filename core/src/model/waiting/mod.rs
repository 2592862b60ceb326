//! The waiting room.

mod fields;

pub(super) use self::fields::FIELDS;
use super::{Answer, conditions::Group, registry::Section};

section! {
    /// What waiting is like.
    pub struct Waiting {
        /// Room for a wheelchair.
        pub room_for_wheelchair: Option<Answer>,
        /// Seats without armrests, for people with obesity.
        pub seats_without_armrests: Option<Answer>,
        /// A quiet space.
        pub quiet_space: Option<Answer>,
        /// Light that can be dimmed: photosensitive epilepsy, autism.
        pub adjustable_light: Option<Answer>,
        /// Patients are called by sight, not only by voice.
        pub visual_call: Option<Answer>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "waiting",
    title: words! { fr: "L’attente", en: "Waiting", simple: "La salle d’attente" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];
