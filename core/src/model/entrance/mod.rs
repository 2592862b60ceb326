//! The way in.

pub(crate) mod codes;
mod fields;

use self::codes::{CallDevice, DoorKind};
pub(super) use self::fields::FIELDS;
use super::{Answer, LevelChange, Text, conditions::Group, registry::Section};
use crate::lists::{ClosedList, CodeSet};

section! {
    /// Door, steps, and help at the entrance.
    pub struct Entrance<'a> {
        /// The entrance is easy to find from outside.
        pub easy_to_find: Option<Answer>,
        /// There is a door.
        pub door: Option<Answer>,
        /// How the door moves.
        pub door_kind: Option<DoorKind>,
        /// The door opens by itself.
        pub door_automatic: Option<Answer>,
        /// The door or its frame is glazed.
        pub glazed: Option<Answer>,
        /// Marks make the glass visible.
        pub glazing_marked: Option<Answer>,
        /// No step and no ledge above 2 cm.
        pub step_free: Option<Answer>,
        /// Steps at the door.
        pub level_change: LevelChange,
        /// Free passage of the narrowest door, cm.
        #[validate(range(min = 40, max = 400))]
        pub clear_width_cm: Option<i32>,
        /// Height of the threshold, cm.
        #[validate(range(min = 0.0, max = 30.0))]
        pub threshold_cm: Option<f64>,
        /// Bell, intercom.
        pub call_devices: CodeSet<CallDevice>,
        /// A sound beacon.
        pub sound_beacon: Option<Answer>,
        /// Somebody comes and helps.
        pub human_help: Option<Answer>,
        /// A separate accessible entrance.
        pub accessible_alternative: Option<Answer>,
        /// Where it is and how to get in.
        #[validate(length(min = 1, max = 500))]
        pub accessible_alternative_info: Option<Text<'a>>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "entrance",
    title: words! { fr: "L’entrée", en: "The entrance", simple: "L’entrée" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[
    group! { entrance:
        entrance.door_kind if entrance.door is "yes";
        entrance.door_automatic if entrance.door is "yes";
        entrance.glazed if entrance.door is "yes";
        entrance.glazing_marked if entrance.glazed is "yes";
        entrance.accessible_alternative_info if entrance.accessible_alternative is "yes";
    },
    level_change_conditions!(entrance),
];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![DoorKind, CallDevice];
