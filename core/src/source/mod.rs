//! The national sources, whose rows become listings.
//!
//! [`SOURCES`] lists the supported files. Each has a [`Layout`], which finds its columns by name and reads its rows.
//! The fields that a column fills and what is lost are declared once, beside its name; `docs/sources.md` is generated
//! from that.

#[macro_use]
mod columns;
pub mod acceslibre;
mod cells;
pub mod cnam;
pub mod finess;
mod kind;
mod layout;
pub mod rpps;

pub use columns::Column;
pub use kind::{Columns, Content, Document, Family, Objects, Resolve, SOURCES, Source, Table};
pub use layout::{Layout, MissingColumns, Role, SourceRow};
