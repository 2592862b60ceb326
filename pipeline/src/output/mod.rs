//! Files that are written.

mod atomic;

pub use atomic::Atomic;
