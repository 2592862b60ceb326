//! The consulting room.

mod fields;

pub(super) use self::fields::FIELDS;
use super::{Answer, conditions::Group, registry::Section};

section! {
    /// The room where care is given.
    pub struct Room {
        /// A wheelchair gets in and moves there.
        pub wheelchair_accessible: Option<Answer>,
        /// Diameter of the free turning space, cm; 150 is the reference.
        #[validate(range(min = 60, max = 400))]
        pub turning_space_cm: Option<i32>,
        /// Care can be given without leaving the wheelchair.
        pub care_in_wheelchair: Option<Answer>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "room",
    title: words! {
        fr: "La salle de consultation",
        en: "The consulting room",
        simple: "La salle de soins",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];
