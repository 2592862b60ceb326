//! Regulatory status of the place.

use crate::{codes::closed::ConformityStatus, ids::WebAddress};

section! {
    /// What the law says of the building. Never evidence that it can be used.
    pub struct Conformity<'a> {
        /// Regulatory status.
        pub status: Option<ConformityStatus>,
        /// Public accessibility register.
        pub register_url: Option<WebAddress<'a>>,
    }
}
