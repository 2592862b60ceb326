//! Spoken languages.

use super::List;
use crate::{
    codes::closed::{ProfessionalInterpreting, Speaker},
    ids::Language,
};

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

section! {
    /// Interpreters.
    pub struct Interpreting {
        /// Professional interpreting.
        pub professional: Option<ProfessionalInterpreting>,
        /// Its languages; none stated means any language of the service.
        #[schemars(extend("uniqueItems" = true))]
        pub languages: List<Language, 2>,
    }
}
