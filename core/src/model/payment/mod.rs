//! How care is paid for.

pub(crate) mod codes;
mod fields;

use self::codes::{PaymentMethod, ThirdParty, ThirdPartyScope};
pub(super) use self::fields::FIELDS;
use super::{Answer, conditions::Group, registry::Section};
use crate::lists::{ClosedList, CodeSet};

section! {
    /// Third-party payment, rights and means of payment.
    pub struct Payment {
        /// Third-party payment offered beyond the cases that the law imposes.
        pub third_party: Option<ThirdParty>,
        /// For whom.
        pub third_party_scope: Option<ThirdPartyScope>,
        /// Complémentaire santé solidaire.
        pub c2s: Option<Answer>,
        /// Aide médicale de l'État.
        pub ame: Option<Answer>,
        /// People whose rights are not opened yet.
        pub no_coverage: Option<Answer>,
        /// Carte Vitale.
        pub vitale_card: Option<Answer>,
        /// Appli carte Vitale (apCV).
        pub vitale_app: Option<Answer>,
        /// Means of payment.
        pub methods: CodeSet<PaymentMethod>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "payment",
    title: words! { fr: "Le paiement", en: "Payment", simple: "Payer" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[group! { payment:
    payment.third_party_scope if payment.third_party is "amo" or "amo_amc";
}];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![ThirdParty, ThirdPartyScope, PaymentMethod];
