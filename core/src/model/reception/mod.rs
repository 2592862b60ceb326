//! The reception desk.

pub(crate) mod codes;
mod fields;

use self::codes::{HearingLoop, ReceptionStaff};
pub(super) use self::fields::FIELDS;
use super::{Answer, conditions::Group, registry::Section};
use crate::lists::ClosedList;

section! {
    /// The desk and the people at it.
    pub struct Reception {
        /// The desk can be seen from the entrance.
        pub visible_from_entrance: Option<Answer>,
        /// Staff at the desk, and their training.
        pub staff: Option<ReceptionStaff>,
        /// Height of the lowest part of the counter, cm; 80 or less is usable seated.
        #[validate(range(min = 40, max = 150))]
        pub counter_height_cm: Option<i32>,
        /// A hearing loop.
        pub hearing_loop: Option<HearingLoop>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "reception",
    title: words! { fr: "L’accueil", en: "Reception", simple: "L’accueil" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![ReceptionStaff, HearingLoop];
