//! Words of the file check.

use super::{Text, texts};

/// Every text of the file check, besides findings.
pub const TEXTS: &[Text] = texts! {
    "choose": { fr: "Choisir un fichier", en: "Choose a file", simple: "Choisir un fichier" }
};
