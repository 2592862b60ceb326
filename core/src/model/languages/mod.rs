//! Spoken languages.

pub(crate) mod codes;
mod fields;

use self::codes::Speaker;
pub(super) use self::fields::FIELDS;
use super::{conditions::Group, registry::Section};
use crate::{ids::Language, lists::ClosedList};

section! {
    /// A spoken language, unique together with its speaker.
    pub struct SpokenLanguage {
        /// ISO 639 code.
        #[validate(required)]
        pub code: Option<Language>,
        /// Who speaks it.
        pub by: Option<Speaker>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "languages",
    title: words! {
        fr: "Les langues parlées",
        en: "Spoken languages",
        simple: "Les langues parlées",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Speaker];
