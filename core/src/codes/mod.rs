//! Closed codes of the model, and the official lists it refers to.
//!
//! A *closed* code belongs to the model: its wire code (English, in JSON) and its table code (French, in the flat
//! table, acceslibre's wherever the meaning is equal) are written side by side in [`closed`]. An *official* code belongs
//! to somebody else: [`official`] holds dated copies of those lists, and a code they do not know is a warning.

pub mod published;

pub use crate::{
    lists::{ClosedList, Code, CodeSet, Entry, Explanation, Reason, official},
    model::closed,
};
