//! The model of a listing: one practitioner at one place, section by section.
//!
//! Every field may be missing. A missing field is `None` (or an empty set, list or section) and means that nobody said
//! anything: it is neither *unknown*, which is an [`Answer`](crate::Answer), nor *no*. Texts borrow from what was read,
//! so that a row of a table becomes a listing without copying its cells.
//!
//! Field names are the names in JSON. What a field is called in the flat table, in a form and in a message stands in the
//! [`registry`](crate::model::registry).
//!
//! Each section has a folder: its struct, its closed codes, the names of its fields and its conditions. What concerns all
//! of them follows from one list, `sections!` below.

#[macro_use]
mod section;
#[macro_use]
pub mod conditions;
#[macro_use]
pub mod registry;
#[macro_use]
pub mod closed;
mod answer;
pub(crate) mod constraints;
pub(crate) mod stated;

#[macro_use]
mod level_change;
#[macro_use]
mod listing;
#[macro_use]
mod practitioner;
#[macro_use]
mod place;
#[macro_use]
mod arrival;
#[macro_use]
mod path;
#[macro_use]
mod entrance;
#[macro_use]
mod interior;
#[macro_use]
mod reception;
#[macro_use]
mod waiting;
#[macro_use]
mod room;
#[macro_use]
mod equipment;
#[macro_use]
mod toilets;
#[macro_use]
mod communication;
#[macro_use]
mod languages;
#[macro_use]
mod interpreting;
#[macro_use]
mod care;
#[macro_use]
mod tariffs;
#[macro_use]
mod payment;
#[macro_use]
mod contact;
#[macro_use]
mod appointment;
#[macro_use]
mod conformity;
#[macro_use]
mod provenance;
mod remarks;

mod owned;

use std::borrow::Cow;

use smallvec::SmallVec;

pub use answer::Answer;
pub use appointment::Appointment;
pub use arrival::Arrival;
pub use care::Care;
pub use communication::{Communication, SignLanguage};
pub use conformity::Conformity;
pub use constraints::MOST_ITEMS;
pub use contact::Contact;
pub use entrance::Entrance;
pub use equipment::Equipment;
pub use interior::Interior;
pub use interpreting::Interpreting;
pub use languages::SpokenLanguage;
pub use level_change::LevelChange;
pub use listing::{Listing, MODEL_VERSION};
pub use path::OutsidePath;
pub use payment::Payment;
pub use place::{Address, Location, Place, Territory};
pub use practitioner::Practitioner;
pub use provenance::{Provenance, freshness};
pub use reception::Reception;
pub use room::Room;
pub use tariffs::{Fee, Tariffs};
pub use toilets::Toilets;
pub use waiting::Waiting;

/// Free text, borrowed from what was read where it can be.
pub type Text<'a> = Cow<'a, str>;

/// A short list: up to `N` items stand in the listing itself, without allocation.
pub type List<T, const N: usize> = SmallVec<[T; N]>;

/// Gives the sections to a macro, in the order of the model; `codes` marks those that have closed lists of their own.
macro_rules! sections {
    ($with:ident) => {
        $with! {
            listing codes;
            practitioner codes;
            place codes;
            arrival;
            path codes;
            entrance codes;
            interior;
            reception codes;
            waiting;
            room;
            equipment codes;
            toilets codes;
            communication codes;
            languages codes;
            interpreting codes;
            care codes;
            tariffs codes;
            payment codes;
            contact codes;
            appointment codes;
            conformity codes;
            remarks codes;
            provenance codes;
        }
    };
}
use sections;

/// Gives every struct of the model to a macro, each as `'a [Struct<'a>] { fields }`.
macro_rules! structs {
    ($with:ident) => {
        Address!($with);
        Appointment!($with);
        Arrival!($with);
        Care!($with);
        Communication!($with);
        Conformity!($with);
        Contact!($with);
        Entrance!($with);
        Equipment!($with);
        Fee!($with);
        Interior!($with);
        Interpreting!($with);
        LevelChange!($with);
        Listing!($with);
        Location!($with);
        OutsidePath!($with);
        Payment!($with);
        Place!($with);
        Practitioner!($with);
        Provenance!($with);
        Reception!($with);
        Room!($with);
        SignLanguage!($with);
        SpokenLanguage!($with);
        Tariffs!($with);
        Territory!($with);
        Toilets!($with);
        Waiting!($with);
    };
}
use structs;
