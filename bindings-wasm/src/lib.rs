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
pub mod languages;
#[cfg(feature = "files")]
pub mod stream;

use praticable::{
    Finding, Lang, Options, Profile,
    calls::{self, CallError, Rendered, json},
    model::MODEL_VERSION,
};
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
    Ok(call.write(&found))
}

/// Checks one listing, given as JSON text, and gives back the findings that concern one place of it: those that stand there
/// or below, or say why it cannot be read, and those of rules that read a field there.
///
/// `path` is a JSON Pointer (`/contact/phones/0`) or a path of the registry (`contact.phones[]`).
#[wasm_bindgen(js_name = checkField)]
pub fn check_field(
    path: &str,
    text: &str,
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
) -> Result<String, JsError> {
    let call = Call::new(profile, today, lang)?;
    let found = calls::check_field(path, text.as_bytes(), &call.options);
    Ok(call.write(&found))
}

/// A finding in words, as JSON: `message`, `remedy` and `label`, which is what its place is called. It is given as JSON
/// text; of its fields only `code`, `path` and `params` matter.
///
/// Throws for what is no finding, or a code that no rule has.
#[wasm_bindgen]
pub fn message(finding: &str, lang: Option<String>) -> Result<String, JsError> {
    Ok(json(&calls::message(finding, languages::find(lang)?)?))
}

/// Every field of the model, in its order, as a JSON list: `path`, `label`, `unit` where it has one, `section` and the
/// `title` of the section; in the module of the file check its `column` too.
#[wasm_bindgen]
pub fn fields(lang: Option<String>) -> Result<String, JsError> {
    Ok(json(&calls::fields(languages::find(lang)?)))
}

/// A rule as JSON: `code`, `stage`, `severity` by profile, `needs_today`, and its `message` and `remedy` in a
/// language, `fr` by default; in the module of the file check its `source` too. The page of the rule is in neither.
///
/// Throws for an unknown rule, and names the one that was probably meant.
#[wasm_bindgen]
pub fn explain(code: &str, lang: Option<String>) -> Result<String, JsError> {
    Ok(json(&calls::explain(code, languages::find(lang)?)?))
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
            lang: lang.is_some().then(|| languages::find(lang)).transpose()?,
        })
    }

    fn write(&self, found: &[Finding]) -> String {
        let rendered = found.iter().map(|finding| Rendered::new(None, finding, self.lang));
        json(&rendered.collect::<Vec<_>>())
    }
}
