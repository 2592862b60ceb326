//! Browser face of `praticable`: JSON text in, JSON text out.
//!
//! No rule and no wording lives here. Text is what crosses, because it is the one form in which a repeated field or a
//! broken number can still be seen, and because it is the fastest way.
//!
//! Two modules are built from this crate. What a form needs comes first and stays small; with the feature `files` comes
//! the same and what a check of whole files needs.

#![expect(clippy::needless_pass_by_value, reason = "an optional text crosses as a `String`")]

#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "files")]
pub mod stream;

use praticable::{
    Finding, Lang, Options, Profile,
    calls::{self, CallError, Rendered, Summary},
    model::MODEL_VERSION,
};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// The allocator, chosen for its size. A check takes little memory, and gives it back at its end.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::cell::TalcSyncCell<talc::wasm::WasmGrowAndClaim, talc::wasm::WasmBinning> =
    talc::cell::TalcSyncCell::new_wasm(talc::wasm::WasmGrowAndClaim);

/// Checks one listing, given as JSON text. Gives back the findings as a JSON list.
///
/// A fault in the data is a finding, broken JSON too. `profile` is `intake`, `import` (the default) or `publish`. Rules
/// about time stay silent unless `today` is given, as `2026-11-22`. With `lang` (`fr`, `en` or `simple`) each finding has
/// its `message` and its `remedy`. Throws for an unknown profile or language, or an unreadable date.
#[wasm_bindgen]
pub fn check(
    text: &str,
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
) -> Result<String, JsError> {
    check_bytes(text.as_bytes(), profile, today, lang)
}

/// Checks one listing, given as the bytes of its JSON text: bytes that are not UTF-8 are a finding.
#[wasm_bindgen(js_name = checkBytes)]
pub fn check_bytes(
    bytes: &[u8],
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
) -> Result<String, JsError> {
    let call = Call::new(profile, today, lang)?;
    let found = calls::check(bytes, &call.options);
    call.write(found.iter().map(|finding| (None, finding)))
}

/// What a rule is, as JSON: `code`, `stage`, `severity` by profile, `needs_today`, and its `message` and `remedy` in a
/// language, `fr` by default; in the module of the file check its `source` too. The page of the rule is in neither.
///
/// Throws for an unknown rule, and names the one that was probably meant.
#[wasm_bindgen]
pub fn explain(code: &str, lang: Option<String>) -> Result<String, JsError> {
    let lang = lang.as_deref().map(calls::lang).transpose()?.unwrap_or_default();
    json(&Summary::new(calls::rule(code)?, lang))
}

/// The version of the data model, which moves apart from the package.
#[wasm_bindgen(js_name = modelVersion)]
pub fn model_version() -> String {
    MODEL_VERSION.to_owned()
}

/// What JavaScript asked for, read.
struct Call {
    options: Options,
    lang: Option<Lang>,
}

impl Call {
    fn new(
        profile: Option<String>,
        today: Option<String>,
        lang: Option<String>,
    ) -> Result<Self, CallError> {
        let profile = profile.as_deref().unwrap_or(Profile::default().name());
        Ok(Self {
            options: calls::options(profile, today.as_deref())?,
            lang: lang.as_deref().map(calls::lang).transpose()?,
        })
    }

    fn write<'f>(
        &self,
        found: impl Iterator<Item = (Option<u64>, &'f Finding)>,
    ) -> Result<String, JsError> {
        let rendered = found.map(|(row, finding)| Rendered::new(row, finding, self.lang));
        json(&rendered.collect::<Vec<_>>())
    }
}

/// Writes JSON. What is written has texts for keys and no reader's fault in it, so that an error needs no words of its own.
fn json(value: &impl Serialize) -> Result<String, JsError> {
    serde_json::to_string(value).map_err(|_| JsError::new("this cannot be written as JSON"))
}
