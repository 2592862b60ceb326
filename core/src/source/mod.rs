//! The national sources: a row of theirs becomes a listing here, and nowhere else.
//!
//! Only what a row means stands in this module. Opening files, cutting rows and running in parallel is the work of
//! whoever calls it.

pub mod rpps;
