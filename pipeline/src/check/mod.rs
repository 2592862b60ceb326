//! The check of a file: every record is judged where it stands.

mod across;
#[cfg(feature = "arrow")]
mod batches;
mod columns;
mod found;
mod json;
mod mapping;
mod outcome;
mod part;
mod reading;
mod run;
mod selection;
mod source;
mod table;

pub use across::Across;
pub use found::Found;
pub use mapping::read_mapping;
pub use outcome::{Outcome, Totals};
pub use part::Part;
pub(crate) use reading::detect;
pub use reading::{From, Reading, Settings};
pub use selection::Selection;

#[cfg(test)]
mod tests;
