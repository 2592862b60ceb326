//! Labels, charters and a free comment, which belong to the listing itself.

pub(crate) mod codes;
mod fields;

use self::codes::Label;
pub(super) use self::fields::FIELDS;
use super::{conditions::Group, registry::Section};
use crate::lists::ClosedList;

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "remarks",
    title: words! {
        fr: "Labels et commentaire",
        en: "Labels and comment",
        simple: "Autres informations",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Label];
