//! The way in.

use super::{LevelChange, Text};
use crate::{
    Answer,
    codes::closed::{CallDevice, DoorKind},
    lists::CodeSet,
};

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
