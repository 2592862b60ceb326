//! What the form and the file check show besides fields and findings: pages, questions that are asked, words of buttons
//! and notices.
//!
//! A page in a browser has no wording of its own: `cargo xtask generate` writes these texts into `schema/v1/form` and
//! `schema/v1/check`, one file a register. Nothing here is compiled into what checks a listing.

use crate::Words;

pub mod check;
pub mod drawings;
pub mod form;
pub mod pages;
pub mod questions;

/// A text of an interface. `{name}` in it stands for what is only known there.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// What the interface calls it.
    pub name: &'static str,
    /// What a person reads.
    pub words: Words,
}

/// Writes texts, each once in its three registers.
macro_rules! texts {
    ($($name:literal: { fr: $fr:literal, en: $en:literal, simple: $simple:literal $(,)? })+) => {
        &[$($crate::interface::Text {
            name: $name,
            words: words! { fr: $fr, en: $en, simple: $simple },
        }),+]
    };
}
use texts;

#[cfg(test)]
mod tests;
