//! The languages that a page loads when it needs them. The module of the form speaks French alone.

use std::cell::Cell;

use praticable::{
    Lang, Translation,
    calls::{self, CallError},
};
use wasm_bindgen::prelude::*;

thread_local! {
    /// What was loaded. It is kept as long as the page, and there are a few at most.
    static LOADED: Cell<&'static [Translation]> = const { Cell::new(&[]) };
}

/// Loads a language: lines of a French text, a tab and its translation, sorted by the bytes of the French texts, as
/// `schema/v1/texts` has them. From then on every call knows it by its name; a language that is there already stays as it is.
///
/// Throws when the lines are not such lines.
#[wasm_bindgen(js_name = addLanguage)]
pub fn add_language(name: String, text: String) -> Result<(), JsError> {
    if find(Some(name.clone())).is_ok() {
        return Ok(());
    }
    let translation = Translation::new(name.leak(), text.leak());
    let translation = translation.ok_or_else(|| {
        JsError::new("a language is lines of a French text, a tab and its translation, sorted")
    })?;
    let loaded = LOADED.get().iter().copied().chain([translation]);
    LOADED.set(loaded.collect::<Vec<_>>().leak());
    Ok(())
}

/// The language of a name; French where none is named.
pub(crate) fn find(name: Option<String>) -> Result<Lang, CallError> {
    let Some(name) = name else { return Ok(Lang::default()) };
    let known = LOADED.get().iter().find(|known| known.name() == name);
    known.map_or_else(|| calls::lang(&name), |translation| Ok(translation.lang()))
}
