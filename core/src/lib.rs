//! One data model of a practitioner's accessibility, and the rules that judge it.
//!
//! A [`Listing`](model::Listing) is one practitioner at one place. It comes in as JSON ([`check_json`]) or as a row of the
//! flat table ([`table::Header::check_row`]); what the rules have to say about it comes out as [`Finding`]s, which are
//! data: their text is rendered last, in one of three registers.
//!
//! ```
//! use praticable::{Lang, Options, check_json};
//!
//! let text = r#"{ "entrance": { "step_free": "yes", "level_change": { "steps": 2 } } }"#;
//! let findings = check_json(text, &Options::default()).findings;
//! let finding = findings.iter().find(|finding| finding.code() == "ACC-001").expect("steps are no step-free way");
//! assert!(finding.message(Lang::Fr).starts_with("dit de plain-pied"));
//! ```
//!
//! This crate is pure: no clock, file, thread, randomness or network, and the same input gives the same bytes everywhere.
//! It does not panic on data, and it does not guess: missing, unknown, not applicable and no are four things.
//!
//! | room | holds |
//! |---|---|
//! | [`model`] | the listing, section by section; under which [conditions](model::conditions) a field may be filled |
//! | [`codes`] | closed codes, with their names in JSON and in the table; dated copies of official lists |
//! | [`ids`] | RPPS, FINESS, SIRET, phone numbers, dates…, each a type of its own |
//! | [`registry`] | what every field is called: column, unit, label, help |
//! | [`rules`] | the rules, one a file, each with its page |
//! | [`table`] | the flat table: columns to fields and back |
//! | [`source`] | the national sources: a row of theirs becomes a listing |
//! | `fix` | from what a finding proposes to what changes in a file (feature `table`) |
//! | [`reading`] | the findings of whoever reads files, about records that never became a listing |
//! | [`dataset`] | what can only be seen across listings |
//! | [`merge`] | a directory from several sources, with the provenance of each fact |
//! | [`freshness`] | how fresh a fact is, on a day that the caller gives |
//! | [`territory`] | departments, postal codes, and the boxes that coordinates fall into |
//! | [`wording`] | texts filled with values: `words!` writes them, `fill!` fills them |
//! | [`calls`] | the calls that every binding makes |

// The floors, from the ground up: a module imports from those above it in this list, never from those below.
#[macro_use]
mod compact;
#[macro_use]
mod words;

mod text;
pub mod wording;

#[macro_use]
mod lists;

pub mod ids;
pub mod territory;

#[macro_use]
pub mod model;

pub mod codes;

mod finding;

pub mod rules;

mod read;

mod checks;

pub mod dataset;
#[cfg(feature = "table")]
pub mod fix;
#[cfg(feature = "table")]
pub mod merge;
#[cfg(feature = "table")]
pub mod source;
pub mod table;

pub mod calls;

pub use checks::{Checked, check_bytes, check_json, check_listing};
pub use finding::{
    Edit, Finding, Fix, FixKind, Located, Param, Params, Profile, Proposal, Severity, Statement,
};
pub use ids::Date;
pub use model::{Answer, freshness, registry};
pub use read::{Context, Options, unreadable as reading};
pub use rules::texts;
pub use text::{fold::fold, pointer::At};
pub use words::{Lang, Translation, Words};

/// The front page, whose block of Rust runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod front_page {}
