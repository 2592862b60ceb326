//! Texts as people and files write them: folding, likeness, damage, and pointers into a listing.

pub(crate) mod cedex;
pub(crate) mod damage;
pub(crate) mod fold;
pub(crate) mod marks;
pub(crate) mod nearest;
pub(crate) mod pointer;
