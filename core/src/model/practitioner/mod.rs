//! The person.

pub(crate) mod codes;
mod fields;

use self::codes::{PracticeMode, Title};
pub(super) use self::fields::FIELDS;
use super::{List, Text, conditions::Group, registry::Section};
use crate::{
    ids::{Adeli, NosCode, Rpps},
    lists::ClosedList,
};

section! {
    /// The person, as the registers know them.
    pub struct Practitioner<'a> {
        /// RPPS number. Required to publish a person.
        pub rpps: Option<Rpps>,
        /// ADELI number of a register withdrawn in 2024: accepted, never a key.
        pub adeli: Option<Adeli>,
        /// Title (TRE_R11).
        pub title: Option<Title>,
        /// Family name in practice.
        #[validate(length(min = 1, max = 100))]
        pub family_name: Option<Text<'a>>,
        /// Given name in practice.
        #[validate(length(min = 1, max = 100))]
        pub given_name: Option<Text<'a>>,
        /// Profession, by its official code in JDV_J106: `10` is Médecin.
        pub profession: Option<NosCode>,
        /// Specialties and other savoir-faire, by their official codes (TRE_R38, R39, R40, R43), in order.
        #[schemars(extend("uniqueItems" = true))]
        pub specialties: List<NosCode, 2>,
        /// How the person practises here (TRE_R23).
        pub practice_mode: Option<PracticeMode>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "practitioner",
    title: words! {
        fr: "Le professionnel",
        en: "The practitioner",
        simple: "Le professionnel de santé",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Title, PracticeMode];
