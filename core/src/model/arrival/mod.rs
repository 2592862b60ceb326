//! Getting to the place.

mod fields;

pub(super) use self::fields::FIELDS;
use super::{Answer, Text, conditions::Group, registry::Section};

section! {
    /// Transport and parking.
    pub struct Arrival<'a> {
        /// A public transport stop within 200 m.
        pub public_transport: Option<Answer>,
        /// Line, stop, and what matters there.
        #[validate(length(min = 1, max = 1000))]
        pub public_transport_info: Option<Text<'a>>,
        /// Parking on the premises.
        pub parking: Option<Answer>,
        /// An adapted space among them.
        pub parking_adapted: Option<Answer>,
        /// Parking in the street within 200 m.
        pub street_parking: Option<Answer>,
        /// An adapted space among them.
        pub street_parking_adapted: Option<Answer>,
        /// Metres from the adapted space to the entrance.
        #[validate(range(min = 0, max = 500))]
        pub street_parking_distance_m: Option<i32>,
        /// A vehicle can stop at the door (a drop-off 8 m long or more).
        pub drop_off: Option<Answer>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "arrival",
    title: words! { fr: "Venir", en: "Getting there", simple: "Comment venir" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[group! { arrival:
    arrival.public_transport_info if arrival.public_transport is "yes";
    arrival.parking_adapted if arrival.parking is "yes";
    arrival.street_parking_adapted if arrival.street_parking is "yes";
    arrival.street_parking_distance_m if arrival.street_parking_adapted is "yes";
}];
