//! How care is paid for.

use crate::{
    Answer,
    codes::closed::{PaymentMethod, ThirdParty, ThirdPartyScope},
    lists::CodeSet,
};

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
