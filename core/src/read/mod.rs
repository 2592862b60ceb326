//! How every part of a listing is read and written, whatever it is made of.
//!
//! One trait, [`Node`], is implemented by every field of the model: by sections (through the `section!` macro), by
//! optional scalars, by sets of codes and by lists. JSON and the flat table meet the model here and nowhere else, so
//! that both give the same values, the same findings and the same pointers.

#[macro_use]
pub(crate) mod values;
mod cell;
mod code;
mod contact;
mod context;
mod json;
mod language;
mod list;
mod measure;
mod names;
mod object;
mod raw;
mod route;
mod scalar;
mod sections;
mod tape;
pub(crate) mod text;
pub mod unreadable;

#[cfg(feature = "table")]
pub(crate) use cell::{edit, is_one_value};
pub(crate) use cell::{trim, write_parts};
pub use context::{Context, Options};
pub(crate) use json::Broken;
pub(crate) use object::{Fields, Part, all_fields, read_object};
pub(crate) use raw::Raw;
pub(crate) use route::{Leaves, Route};
pub(crate) use scalar::Scalar;
pub(crate) use tape::Tape;
pub(crate) use values::is_agreed;

use std::borrow::Cow;

use crate::{At, model::stated::Stated};

/// A part of a listing.
pub(crate) trait Node<'a>: Stated {
    /// Reads the next value of a tape into this part. A fault in the data is a finding.
    fn read_json(&mut self, tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>);

    /// Reads a cell of the flat table, which is not empty, into the field that `route` leads to.
    fn read_cell(&mut self, route: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>);

    /// Writes the cell of the field that `route` leads to; nothing is written for what is missing.
    fn write_cell(&self, route: &[u8], out: &mut String);

    /// Whether every fact below, at its place, is such that `holds`. What is missing is no fact.
    fn all_facts(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
        fact_holds(self.is_stated(), at, holds)
    }

    /// Runs the `validator` constraints of this part and of all below it.
    fn check_values(&self, _at: At<'_>, _cx: &mut Context<'_>) {}

    /// Names every field below.
    fn leaves(leaves: &mut Leaves<'_>) {
        leaves.leaf();
    }
}

/// [`Node::all_facts`] of a single fact. It is rarely asked, and the browser's module would rather not hold it once for
/// each field.
#[inline(never)]
fn fact_holds(stated: bool, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
    !stated || holds(at)
}
