//! Labels, charters and a free comment, which belong to the listing itself.

pub(crate) mod codes;
mod fields;

use self::codes::Label;
use super::{
    conditions::Group,
    registry::{Definition, Section},
};
use crate::lists::ClosedList;

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "remarks",
    title: words! {
        fr: "Labels et commentaire",
        en: "Labels and comment",
        simple: "Autres informations",
    },
    fields: kept!(fields::FIELDS),
};

/// Every definition of a field, with what only tables ask for.
pub(super) const FIELDS: &[Definition] = fields::FIELDS;

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Label];
