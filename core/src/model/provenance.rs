//! Who said what, and when.

use super::Text;
use crate::{
    Date,
    codes::closed::{Licence, Method},
    ids::Scope,
};

section! {
    /// Where the facts of one scope come from.
    pub struct Provenance<'a> {
        /// What it speaks for: a JSON Pointer into the listing, empty for the whole. The nearest scope wins.
        #[validate(required)]
        pub scope: Option<Scope<'a>>,
        /// How it came to be known.
        pub method: Option<Method>,
        /// From whom: `acceslibre`, `rpps`, `ameli`, `finess`, `santefr`, `own`…
        #[validate(length(min = 1, max = 80))]
        pub source: Option<Text<'a>>,
        /// Day on which it was observed.
        pub observed_on: Option<Date>,
        /// Day on which it was last verified.
        pub verified_on: Option<Date>,
        /// Licence of the source.
        pub licence: Option<Licence>,
    }
}
