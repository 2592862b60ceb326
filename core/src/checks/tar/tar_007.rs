//! TAR-007: a health centre with overruns, or without third-party payment.

use crate::{
    Context,
    codes::closed::{Overrun, PlaceKind, ThirdParty},
    model::Listing,
    rules::tar::tar_007::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let kind = listing.place.as_ref().and_then(|place| place.kind);
    if !matches!(kind, Some(PlaceKind::HealthCentre | PlaceKind::CommunityHealthCentre)) {
        return;
    }
    if matches!(listing.tariffs.overrun_typical, Some(Overrun::Moderate | Overrun::Free)) {
        cx.report(RULE.on("/tariffs/overrun_typical"));
    }
    if listing.payment.third_party == Some(ThirdParty::None) {
        cx.report(RULE.on("/payment/third_party"));
    }
}
