//! Booking and opening hours.

use crate::{
    Answer,
    codes::closed::{Channel, NewPatients},
    ids::{OpeningHours, WebAddress},
    lists::CodeSet,
};

section! {
    /// How to get an appointment.
    pub struct Appointment<'a> {
        /// Ways to book.
        pub channels: CodeSet<Channel>,
        /// Online booking.
        pub booking_url: Option<WebAddress<'a>>,
        /// Without an appointment.
        pub walk_in: Option<Answer>,
        /// Whether new patients are taken.
        pub new_patients: Option<NewPatients>,
        /// Can be declared médecin traitant (doctors only).
        pub referring_doctor: Option<Answer>,
        /// Usual wait for an appointment, days.
        #[validate(range(min = 0, max = 730))]
        pub wait_days: Option<i32>,
        /// Opening hours.
        pub opening_hours: Option<OpeningHours<'a>>,
    }
}
