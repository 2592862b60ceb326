//! What the form and the file check show besides fields and findings: pages, questions that are asked, words of buttons
//! and notices.
//!
//! A page in a browser has no wording of its own: `cargo xtask generate` writes these texts into `schema/v1/form` and
//! `schema/v1/check`, one file a register.

use praticable::Words;

pub(crate) mod check;
pub(crate) mod drawings;
pub(crate) mod form;
pub(crate) mod pages;
pub(crate) mod questions;

/// A text of an interface. `{name}` in it stands for what is only known there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    /// What the interface calls it.
    pub(crate) name: &'static str,
    /// What a person reads.
    pub(crate) words: Words,
}

/// Writes one text in its three registers.
macro_rules! words {
    (fr: $fr:literal, en: $en:literal, simple: $simple:literal $(,)?) => {
        praticable::Words { fr: $fr, en: $en, simple: $simple }
    };
}
use words;

/// Writes texts, each once in its three registers.
macro_rules! texts {
    ($($name:literal: { fr: $fr:literal, en: $en:literal, simple: $simple:literal $(,)? })+) => {
        &[$($crate::interface::Text {
            name: $name,
            words: $crate::interface::words! { fr: $fr, en: $en, simple: $simple },
        }),+]
    };
}
use texts;

#[cfg(test)]
mod tests;
