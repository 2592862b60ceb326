//! The closed lists of the model, declared in the folder of the section that first uses them.
//!
//! A list is small on purpose: it must fit one `u32` ([`CodeSet`](crate::codes::CodeSet)) and a form's screen.

use super::sections;
use crate::lists::ClosedList;

/// Re-exports the lists of every section, and writes [`LISTS`].
macro_rules! code_list {
    ($($section:ident $($codes:ident)?;)+) => {
        $($(pub use super::$section::$codes::*;)?)+

        const GROUPS: &[&[ClosedList]] = &[$(code_list!(@of $section $($codes)?)),+];
    };
    (@of $section:ident codes) => { super::$section::LISTS };
    (@of $section:ident) => { &[] };
}
sections!(code_list);
pub use super::level_change::codes::*;

const COUNT: usize = count(GROUPS);

/// Every closed list, in the order of the model.
///
/// ```
/// use praticable::codes::closed::LISTS;
///
/// let ramps = LISTS.iter().find(|list| list.name == "Ramp").unwrap();
/// assert_eq!((ramps.entries[1].wire, ramps.labels[1].fr), ("fixed", "Fixe"));
/// ```
pub const LISTS: &[ClosedList] = &joined::<COUNT>(GROUPS);

#[expect(clippy::indexing_slicing, reason = "for a constant: a wrong index does not compile")]
const fn count(groups: &[&[ClosedList]]) -> usize {
    let (mut count, mut group) = (0, 0);
    while group < groups.len() {
        count += groups[group].len();
        group += 1;
    }
    count
}

#[expect(clippy::indexing_slicing, reason = "for a constant: a wrong index does not compile")]
const fn joined<const N: usize>(groups: &[&[ClosedList]]) -> [ClosedList; N] {
    let mut joined = [ClosedList { name: "", entries: &[], labels: &[] }; N];
    let (mut position, mut group) = (0, 0);
    while group < groups.len() {
        let mut index = 0;
        while index < groups[group].len() {
            joined[position] = groups[group][index];
            position += 1;
            index += 1;
        }
        group += 1;
    }
    joined
}

#[cfg(test)]
mod tests;
