//! Interpreters.

pub(crate) mod codes;
mod fields;

use self::codes::ProfessionalInterpreting;
pub(super) use self::fields::FIELDS;
use super::{List, conditions::Group, registry::Section};
use crate::{ids::Language, lists::ClosedList};

section! {
    /// Interpreters.
    pub struct Interpreting {
        /// Professional interpreting.
        pub professional: Option<ProfessionalInterpreting>,
        /// Its languages; none stated means any language of the service.
        #[schemars(extend("uniqueItems" = true))]
        pub languages: List<Language, 2>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "interpreting",
    title: words! { fr: "L’interprétariat", en: "Interpreting", simple: "Les interprètes" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[group! { interpreting:
    interpreting.languages if interpreting.professional is "on_request" or "on_site" or "remote";
}];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![ProfessionalInterpreting];
