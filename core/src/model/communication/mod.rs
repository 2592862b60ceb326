//! Ways to understand each other.

pub(crate) mod codes;
mod fields;

use self::codes::{Augmentative, Signer};
pub(super) use self::fields::FIELDS;
use super::{Answer, List, conditions::Group, registry::Section};
use crate::{
    ids::Language,
    lists::{ClosedList, CodeSet},
};

section! {
    /// Signs, writing, and other ways than speech.
    pub struct Communication {
        /// Sign languages, and who signs.
        #[schemars(extend("uniqueItems" = true))]
        pub sign_languages: List<SignLanguage, 1>,
        /// Cued speech (langue française parlée complétée).
        pub cued_speech: Option<Answer>,
        /// Live captioning.
        pub live_captioning: Option<Answer>,
        /// Exchange in writing: paper, tablet, screen.
        pub written_exchange: Option<Answer>,
        /// Documents in easy-to-read French (FALC).
        pub easy_read: Option<Answer>,
        /// Documents in braille.
        pub braille: Option<Answer>,
        /// Documents in large print.
        pub large_print: Option<Answer>,
        /// Documents to listen to.
        pub audio_documents: Option<Answer>,
        /// Augmentative and alternative communication.
        pub augmentative: CodeSet<Augmentative>,
    }
}

section! {
    /// A sign language.
    pub struct SignLanguage {
        /// ISO 639-3 code, such as `fsl` for the French one (LSF).
        #[validate(required)]
        pub code: Option<Language>,
        /// Who signs.
        pub by: Option<Signer>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "communication",
    title: words! { fr: "La communication", en: "Communication", simple: "Se comprendre" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Signer, Augmentative];
