//! Ways to get in touch.

pub(crate) mod codes;
mod fields;

use self::codes::RelayService;
pub(super) use self::fields::FIELDS;
use super::{List, conditions::Group, registry::Section};
use crate::{
    ids::{Email, Phone, WebAddress},
    lists::{ClosedList, CodeSet},
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

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "contact",
    title: words! { fr: "Les contacts", en: "Contact", simple: "Contacter le lieu" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![RelayService];
