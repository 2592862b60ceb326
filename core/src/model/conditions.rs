//! Under which condition a field may be filled.
//!
//! One table for every reader: the rules FMT-010 and FMT-011, the JSON Schema's `if`/`then`, the form.

use super::Listing;
use crate::lists::Code;

/// A field that makes sense only when another one has certain values.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// Path of the field.
    pub child: &'static str,
    /// Path of the field that decides.
    pub parent: &'static str,
    /// Wire codes of the parent under which the child may be filled.
    pub values: &'static [&'static str],
    pub(crate) is_filled: fn(&Listing<'_>) -> bool,
    pub(crate) affirms: fn(&Listing<'_>) -> bool,
    pub(crate) parent_code: fn(&Listing<'_>) -> Option<&'static str>,
}

impl Condition {
    /// Path of the field that decides, without the `[]` of a list.
    pub(crate) fn parent_field(&self) -> &'static str {
        self.parent.strip_suffix("[]").unwrap_or(self.parent)
    }
}

/// The conditions of one section, and whether the section says anything at all.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) is_filled: fn(&Listing<'_>) -> bool,
    pub(crate) conditions: &'static [Condition],
}

/// Every condition, in the order of the model.
///
/// ```
/// use praticable::model::conditions::all;
///
/// let steps = all().find(|condition| condition.child == "entrance.level_change.steps").expect("it is conditional");
/// assert_eq!((steps.parent, steps.values), ("entrance.step_free", &["no"][..]));
/// ```
pub fn all() -> impl Iterator<Item = &'static Condition> {
    groups().flat_map(|group| group.conditions)
}

pub(super) fn code<C: Code>(parent: Option<C>) -> Option<&'static str> {
    parent.map(|code| code.entry().wire)
}

/// Writes the conditions of one section: `child if parent is "code" or "code"`.
macro_rules! group {
    ($section:ident $(. $sub:ident)?: $(
        $child:ident $(. $grandchild:ident)* if $parent:ident $(. $grandparent:ident)* is $($value:literal)or+;
    )+) => {
        $crate::model::conditions::Group {
            is_filled: |listing| $crate::model::stated::Stated::is_stated(&listing.$section$(.$sub)?),
            conditions: &[$($crate::model::conditions::Condition {
                child: concat!(stringify!($child), $(".", stringify!($grandchild)),*),
                parent: concat!(stringify!($parent), $(".", stringify!($grandparent)),*),
                values: &[$($value),+],
                is_filled: |listing| $crate::model::stated::Stated::is_stated(&listing.$child$(.$grandchild)*),
                affirms: |listing| $crate::model::stated::Stated::affirms(&listing.$child$(.$grandchild)*),
                parent_code: |listing| $crate::model::conditions::code(listing.$parent$(.$grandparent)*),
            }),+],
        }
    };
}

/// Lists the conditions of the sections.
macro_rules! condition_list {
    ($($section:ident $($codes:ident)?;)+) => {
        /// The conditions of every section.
        static SECTIONS: &[&[Group]] = &[$(super::$section::CONDITIONS),+];
    };
}
super::sections!(condition_list);

/// The groups of conditions, in the order of the model.
pub(crate) fn groups() -> impl Iterator<Item = &'static Group> {
    SECTIONS.iter().copied().flatten()
}
