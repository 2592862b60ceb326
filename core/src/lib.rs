//! One data model of a practitioner's accessibility, and the rules that judge it.

#[macro_use]
pub mod codes;
#[macro_use]
mod node;
mod answer;
pub mod calls;
mod check;
mod context;
pub mod dataset;
mod finding;
mod fold;
pub mod ids;
mod message;
pub mod model;
mod pointer;
pub mod reading;
pub mod registry;
pub mod rules;
pub mod table;
pub mod territory;
mod text;
mod words;

pub use answer::Answer;
pub use check::{Checked, check_bytes, check_json, check_listing};
pub use context::{Context, Options};
pub use finding::{Edit, Finding, Fix, FixKind, Param, Params, Profile, Severity};
pub use fold::fold;
pub use ids::Date;
pub use pointer::At;
pub use words::{Lang, Words};
