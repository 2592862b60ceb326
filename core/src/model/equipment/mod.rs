//! What care is given with.

pub(crate) mod codes;
mod fields;

use self::codes::{AdaptedImaging, PatientLift};
pub(super) use self::fields::FIELDS;
use super::{Answer, conditions::Group, registry::Section};
use crate::lists::{ClosedList, CodeSet};

section! {
    /// Table, lift, scales, cuffs.
    pub struct Equipment {
        /// An examination table or chair whose height can be set.
        pub adjustable_table: Option<Answer>,
        /// Its lowest height, cm.
        #[validate(range(min = 30, max = 110))]
        pub table_min_height_cm: Option<i32>,
        /// The load it bears, kg.
        #[validate(range(min = 80, max = 600))]
        pub table_max_load_kg: Option<i32>,
        /// A patient lift.
        pub patient_lift: Option<PatientLift>,
        /// The load it bears, kg.
        #[validate(range(min = 80, max = 600))]
        pub patient_lift_max_load_kg: Option<i32>,
        /// A transfer board.
        pub transfer_board: Option<Answer>,
        /// Staff can help to transfer.
        pub transfer_help: Option<Answer>,
        /// Scales for a person in a wheelchair.
        pub wheelchair_scale: Option<Answer>,
        /// The load the scales bear, kg.
        #[validate(range(min = 80, max = 800))]
        pub scale_max_load_kg: Option<i32>,
        /// Blood-pressure cuffs in every size.
        pub large_cuffs: Option<Answer>,
        /// Reinforced seats.
        pub bariatric_seating: Option<Answer>,
        /// Adapted imaging.
        pub adapted_imaging: CodeSet<AdaptedImaging>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "equipment",
    title: words! {
        fr: "Le matériel de soin",
        en: "Care equipment",
        simple: "Le matériel pour les soins",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[group! { equipment:
    equipment.table_min_height_cm if equipment.adjustable_table is "yes";
    equipment.patient_lift_max_load_kg if equipment.patient_lift is "mobile" or "ceiling";
}];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![PatientLift, AdaptedImaging];
