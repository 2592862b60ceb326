//! Regulatory status of the place.

pub(crate) mod codes;
mod fields;

use self::codes::ConformityStatus;
pub(super) use self::fields::FIELDS;
use super::{conditions::Group, registry::Section};
use crate::{ids::WebAddress, lists::ClosedList};

section! {
    /// What the law says of the building. Never evidence that it can be used.
    pub struct Conformity<'a> {
        /// Regulatory status.
        pub status: Option<ConformityStatus>,
        /// Public accessibility register.
        pub register_url: Option<WebAddress<'a>>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "conformity",
    title: words! { fr: "La conformité", en: "Conformity", simple: "Les règles de la loi" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![ConformityStatus];
