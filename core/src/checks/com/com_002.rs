//! COM-002: a sign language without saying who signs.

use crate::{Context, model::Listing, rules::com::com_002::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    for (index, language) in listing.communication.sign_languages.iter().enumerate() {
        if language.code.is_none() || language.by.is_some() {
            continue;
        }
        let pointer = format!("/communication/sign_languages/{index}/by");
        // What could not be read is not missing.
        if !cx.has_finding_at(&pointer) {
            cx.report(RULE.on(pointer));
        }
    }
}
