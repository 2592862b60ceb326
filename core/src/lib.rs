//! One data model of a practitioner's accessibility, and the rules that judge it.

pub mod codes;
pub mod registry;
mod words;

pub use words::{Lang, Words};
