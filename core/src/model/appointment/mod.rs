//! Booking and opening hours.

pub(crate) mod codes;
mod fields;

use self::codes::{Channel, NewPatients};
pub(super) use self::fields::FIELDS;
use super::{
    Answer,
    conditions::{Condition, Group, code},
    registry::Section,
    stated::Stated,
};
use crate::{
    ids::{OpeningHours, WebAddress},
    lists::{ClosedList, CodeSet},
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

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "appointment",
    title: words! { fr: "Les rendez-vous", en: "Appointments", simple: "Prendre rendez-vous" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[Group {
    is_filled: |listing| Stated::is_stated(&listing.appointment),
    conditions: &[Condition {
        child: "appointment.booking_url",
        parent: "appointment.channels[]",
        values: &["online"],
        is_filled: |listing| listing.appointment.booking_url.is_some(),
        affirms: |listing| listing.appointment.booking_url.is_some(),
        parent_code: |listing| {
            let channels = listing.appointment.channels;
            let named = if channels.contains(Channel::Online) {
                Some(Channel::Online)
            } else {
                channels.iter().next()
            };
            code(named)
        },
    }],
}];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Channel, NewPatients];
