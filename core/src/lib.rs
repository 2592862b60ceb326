//! One data model of a practitioner's accessibility, and the rules that judge it.

#[macro_use]
pub mod codes;
#[macro_use]
mod node;
mod answer;
mod context;
mod finding;
mod fold;
pub mod ids;
pub mod model;
mod pointer;
pub mod registry;
pub mod rules;
mod text;
mod words;

pub use answer::Answer;
pub use context::{Context, Options};
pub use finding::{Edit, Finding, Fix, FixKind, Param, Params, Profile, Severity};
pub use ids::Date;
pub use pointer::At;
pub use words::{Lang, Words};
