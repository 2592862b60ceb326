//! The consulting room.

use crate::Answer;

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
