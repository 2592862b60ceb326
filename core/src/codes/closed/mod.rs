//! The closed lists of the model, one file a section.
//!
//! A list is small on purpose: it must fit one `u32` ([`CodeSet`](super::CodeSet)) and a form's screen.

use super::{Code, Entry};
use crate::Words;

mod appointment;
mod care;
mod communication;
mod conformity;
mod contact;
mod entrance;
mod equipment;
mod level_change;
mod listing;
mod path;
mod payment;
mod place;
mod practitioner;
mod provenance;
mod reception;
mod tariffs;
mod toilets;

/// Names the lists of every file once, for their re-export and for [`LISTS`].
macro_rules! lists {
    ($($file:ident: $($list:ident),+;)+) => {
        $(pub use $file::{$($list),+};)+

        /// Every closed list, in the order of the model.
        ///
        /// ```
        /// use praticable::codes::closed::LISTS;
        ///
        /// let ramps = LISTS.iter().find(|list| list.name == "Ramp").unwrap();
        /// assert_eq!((ramps.entries[1].wire, ramps.labels[1].fr), ("fixed", "Fixe"));
        /// ```
        pub const LISTS: &[List] = &[$($(List {
            name: stringify!($list),
            entries: <$list as Code>::ENTRIES,
            labels: <$list as Code>::LABELS,
        }),+),+];
    };
}

/// One closed list, for whoever writes it down.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// Name of its type.
    pub name: &'static str,
    /// How its codes are spelt.
    pub entries: &'static [Entry],
    /// What a person reads for each, in the same order.
    pub labels: &'static [Words],
}

// In the order of the model.
lists! {
    listing: Status;
    practitioner: Title, PracticeMode;
    place: PlaceKind, Governance, Coordination, DoctorZone;
    level_change: Ramp, Direction;
    path: Slope, SlopeLength, CrossSlope;
    entrance: DoorKind, CallDevice;
    reception: ReceptionStaff, HearingLoop;
    equipment: PatientLift, AdaptedImaging;
    toilets: TransferSide;
    communication: Signer, Augmentative, Speaker, ProfessionalInterpreting;
    care: Disability, Teleconsultation, Outreach, Sedation;
    tariffs: Sector, TariffOption, Overrun;
    payment: ThirdParty, ThirdPartyScope, PaymentMethod;
    contact: RelayService;
    appointment: Channel, NewPatients;
    conformity: ConformityStatus, Label;
    provenance: Method, Licence;
}

#[cfg(test)]
mod tests;
