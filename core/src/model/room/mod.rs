//! The consulting room.

mod fields;

use super::{
    Answer,
    conditions::Group,
    registry::{Definition, Section},
};

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
    fields: kept!(fields::FIELDS),
};

/// Every definition of a field, with what only tables ask for.
pub(super) const FIELDS: &[Definition] = fields::FIELDS;

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];
