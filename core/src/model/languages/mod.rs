//! Spoken languages.

pub(crate) mod codes;
mod fields;

use self::codes::Speaker;
use super::{
    conditions::Group,
    registry::{Definition, Section},
};
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
    fields: kept!(fields::FIELDS),
};

/// Every definition of a field, with what only tables ask for.
pub(super) const FIELDS: &[Definition] = fields::FIELDS;

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Speaker];
