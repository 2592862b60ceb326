//! The model of a listing: one practitioner at one place, section by section.
//!
//! Every field may be missing. A missing field is `None` (or an empty set, list or section) and means that nobody said
//! anything: it is neither *unknown*, which is an [`Answer`](crate::Answer), nor *no*. Texts borrow from what was read,
//! so that a row of a table becomes a listing without copying its cells.
//!
//! Field names are the names in JSON. What a field is called in the flat table, in a form and in a message stands in the
//! [`registry`](crate::model::registry).

mod answer;
mod appointment;
mod arrival;
mod care;
mod communication;
pub mod conditions;
mod conformity;
pub(crate) mod constraints;
mod contact;
mod entrance;
mod equipment;
pub mod freshness;
mod interior;
mod languages;
mod level_change;
mod listing;
mod outside_path;
mod payment;
mod place;
mod practitioner;
mod provenance;
mod reception;
pub mod registry;
mod room;
mod tariffs;
mod toilets;
mod waiting;

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
pub use languages::{Interpreting, SpokenLanguage};
pub use level_change::LevelChange;
pub use listing::{Listing, MODEL_VERSION};
pub use outside_path::OutsidePath;
pub use payment::Payment;
pub use place::{Address, Location, Place, Territory};
pub use practitioner::Practitioner;
pub use provenance::Provenance;
pub use reception::Reception;
pub use room::Room;
pub use tariffs::{Fee, Tariffs};
pub use toilets::Toilets;
pub use waiting::Waiting;

/// Free text, borrowed from what was read where it can be.
pub type Text<'a> = Cow<'a, str>;

/// A short list: up to `N` items stand in the listing itself, without allocation.
pub type List<T, const N: usize> = SmallVec<[T; N]>;
