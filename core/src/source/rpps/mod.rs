//! The open extraction of the national register of practitioners: `PS_LibreAcces_Personne_activite`.
//!
//! One row an activity and skill, cells between pipes, never quoted: a quote is text. Columns are found by their names,
//! because their number changes: 52 until 2022, 56 since, with or without an empty one behind the last pipe. The register
//! says nothing of accessibility, languages, tariffs or hours; it says who practises what, and where.

mod column;
mod fields;
mod layout;
mod row;

pub use column::Column;
pub use layout::{Layout, MissingColumns, Version};
pub use row::SourceRow;
