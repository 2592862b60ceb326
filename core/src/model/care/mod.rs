//! How care is given.

pub(crate) mod codes;
mod fields;

use self::codes::{Disability, Outreach, Sedation, Teleconsultation};
pub(super) use self::fields::FIELDS;
use super::{Answer, Text, conditions::Group, registry::Section};
use crate::lists::{ClosedList, CodeSet};

section! {
    /// Training, time, company, and care elsewhere.
    pub struct Care<'a> {
        /// Disabilities that staff were formally trained for.
        pub trained_for: CodeSet<Disability>,
        /// Disabilities that staff have experience with, without training.
        pub experienced_with: CodeSet<Disability>,
        /// Longer consultations.
        pub longer_slots: Option<Answer>,
        /// First or last slot, priority.
        pub reduced_waiting: Option<Answer>,
        /// A visit or photos before the first appointment.
        pub preparatory_visit: Option<Answer>,
        /// A companion may be present.
        pub companion_welcome: Option<Answer>,
        /// Assistance dogs. A right in France: no cannot be published.
        pub assistance_dog: Option<Answer>,
        /// Home visits; partial means under conditions.
        pub home_visits: Option<Answer>,
        /// Those conditions.
        #[validate(length(min = 1, max = 500))]
        pub home_visit_conditions: Option<Text<'a>>,
        /// Ways of remote consultation.
        pub teleconsultation: CodeSet<Teleconsultation>,
        /// Going towards people (aller-vers).
        pub outreach: CodeSet<Outreach>,
        /// Sedation.
        pub sedation: CodeSet<Sedation>,
        /// A health mediator works here.
        pub health_mediation: Option<Answer>,
        /// A social worker, or help with rights.
        pub social_support: Option<Answer>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "care",
    title: words! {
        fr: "La prise en charge",
        en: "How care adapts",
        simple: "L’aide pendant les soins",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[group! { care:
    care.home_visit_conditions if care.home_visits is "yes" or "partial";
}];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Disability, Teleconsultation, Outreach, Sedation];
