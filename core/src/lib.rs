//! One data model of a practitioner's accessibility, and the rules that judge it.

pub mod codes;
mod fold;
pub mod registry;
pub mod territory;
mod words;

pub use fold::fold;
pub use words::{Lang, Words};
