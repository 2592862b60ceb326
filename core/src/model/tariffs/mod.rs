//! What care costs.

pub(crate) mod codes;
mod fields;

use self::codes::{Overrun, Sector, TariffOption};
pub(super) use self::fields::FIELDS;
use super::{List, Text, conditions::Group, registry::Section};
use crate::{Date, lists::ClosedList};

section! {
    /// Tariffs of the practitioner at this place.
    pub struct Tariffs<'a> {
        /// Contract with the Assurance maladie.
        pub sector: Option<Sector>,
        /// Option tarifaire maîtrisée.
        pub option: Option<TariffOption>,
        /// Usual fees above the tariff.
        pub overrun_typical: Option<Overrun>,
        /// Fees, each with its date.
        pub fees: List<Fee<'a>, 1>,
    }
}

section! {
    /// The fee of one act. Prices are dated, and never built in.
    pub struct Fee<'a> {
        /// Act code or label: G, CS, TCG…
        #[validate(required, length(min = 1, max = 40))]
        pub act: Option<Text<'a>>,
        /// Amount, euros.
        #[validate(range(min = 0.0, max = 5000.0), custom(function = super::constraints::euros))]
        #[schemars(extend("multipleOf" = 0.01))]
        pub amount_eur: Option<f64>,
        /// Day on which the amount was right.
        pub as_of: Option<Date>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "tariffs",
    title: words! { fr: "Les tarifs", en: "Tariffs", simple: "Le prix des soins" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Sector, TariffOption, Overrun];
