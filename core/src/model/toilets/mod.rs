//! Toilets.

pub(crate) mod codes;
mod fields;

use self::codes::TransferSide;
pub(super) use self::fields::FIELDS;
use super::{Answer, conditions::Group, registry::Section};
use crate::lists::ClosedList;

section! {
    /// Toilets and changing table.
    pub struct Toilets {
        /// There are toilets.
        pub present: Option<Answer>,
        /// They are adapted.
        pub adapted: Option<Answer>,
        /// Side to transfer from, seen by the user seated.
        pub transfer_side: Option<TransferSide>,
        /// Grab bars.
        pub grab_bars: Option<Answer>,
        /// A changing table for adults.
        pub adult_changing_table: Option<Answer>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "toilets",
    title: words! { fr: "Les toilettes", en: "Toilets", simple: "Les toilettes" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[group! { toilets:
    toilets.adapted if toilets.present is "yes";
    toilets.transfer_side if toilets.adapted is "yes";
    toilets.grab_bars if toilets.present is "yes";
}];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![TransferSide];
