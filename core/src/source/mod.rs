//! The national sources: a row of theirs becomes a listing.
//!
//! [`SOURCES`] lists the files that can be read. Each has a [`Layout`], which finds its columns by their names and reads its
//! rows; what a column fills and what is lost of it stands beside its name, once, and `docs/sources.md` is made from that.

#[macro_use]
mod columns;
pub mod acceslibre;
mod cells;
pub mod finess;
mod kind;
mod layout;
pub mod rpps;

pub use columns::Column;
pub use kind::{Columns, Content, Document, Family, Objects, Resolve, SOURCES, Source, Table};
pub use layout::{Layout, MissingColumns, Role, SourceRow};
