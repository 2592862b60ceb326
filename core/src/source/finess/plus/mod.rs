//! FINESS+: an establishment as a JSON object.

mod column;
mod object;

pub use column::Column;
pub(super) use object::{check, recognises, recognises_document};
