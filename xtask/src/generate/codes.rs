//! `codes/JDV_J106.json` and its like: the official lists, for programs that load one when they need it. Closed lists stand
//! in the words of the form, in every register.

use praticable::{
    Lang,
    codes::{official::LISTS, published},
};

use super::{Made, pretty};

/// Where each list lies, and its text.
pub(super) fn lists() -> impl Iterator<Item = (String, Made)> {
    LISTS.iter().map(|list| (format!("schema/v1/codes/{}.json", file(list.name)), text(list.name)))
}

/// The name of a list as part of an address: one `-` for what does not belong there, so that `TRE_G00 + ISO 639-3` is
/// `TRE_G00-ISO-639-3`.
pub(super) fn file(name: &str) -> String {
    let belongs = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let parts: Vec<&str> =
        name.split(|next| !belongs(next)).filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

fn text(name: &str) -> Made {
    pretty(&serde_json::to_value(published::list(name, Lang::Fr))?)
}
