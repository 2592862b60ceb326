//! Code lists: how a closed list is written down, sets of its codes, and dated copies of official lists.

#[macro_use]
mod closed;
#[macro_use]
mod define;
mod form;
pub mod official;
mod set;

pub use closed::ClosedList;
pub use define::{Code, Entry, Explanation, Reason};
pub(crate) use form::Form;
pub use set::CodeSet;
