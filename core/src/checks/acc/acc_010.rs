//! ACC-010: assistance dogs are refused.

use crate::{Answer, Context, model::Listing, rules::acc::acc_010::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if listing.care.assistance_dog == Some(Answer::No) {
        cx.report(RULE.on("/care/assistance_dog"));
    }
}
