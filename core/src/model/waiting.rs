//! The waiting room.

use crate::Answer;

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
