//! `etalab-cs1100502` and `etalab-cs1100507`: rows of several types in one file, distinguished by their first cell.

mod geolocation;
mod layout;
mod structure;

pub use geolocation::Column as Geolocation;
pub use layout::{Layout, recognises};
pub use structure::Column as Structure;
