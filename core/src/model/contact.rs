//! Ways to get in touch.

use super::List;
use crate::{
    codes::closed::RelayService,
    ids::{Email, Phone, WebAddress},
    lists::CodeSet,
};

section! {
    /// Professional contact details.
    pub struct Contact<'a> {
        /// Telephone numbers.
        #[schemars(extend("uniqueItems" = true))]
        pub phones: List<Phone, 2>,
        /// Number for text messages.
        pub sms: Option<Phone>,
        /// Professional e-mail address.
        pub email: Option<Email<'a>>,
        /// Website.
        pub website: Option<WebAddress<'a>>,
        /// Contact form.
        pub form_url: Option<WebAddress<'a>>,
        /// Relay services for deaf callers.
        pub relay_service: CodeSet<RelayService>,
    }
}
