//! A closed list as data, without its type.

use super::{Code, Entry};
use crate::Words;

/// One closed list, for whoever writes it down.
#[derive(Clone, Copy, Debug)]
pub struct ClosedList {
    /// Name of its type.
    pub name: &'static str,
    /// How its codes are spelt.
    pub entries: &'static [Entry],
    /// What a person reads for each, in the same order.
    pub labels: &'static [Words],
}

impl ClosedList {
    /// The list of a type of codes, under its name.
    pub(crate) const fn of<C: Code>(name: &'static str) -> Self {
        Self { name, entries: C::ENTRIES, labels: C::LABELS }
    }
}

/// Lists closed lists by their types.
macro_rules! lists {
    ($($list:ident),+) => { &[$($crate::lists::ClosedList::of::<$list>(stringify!($list))),+] };
}
