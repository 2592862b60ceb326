//! The reception desk.

use crate::{
    Answer,
    codes::closed::{HearingLoop, ReceptionStaff},
};

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
