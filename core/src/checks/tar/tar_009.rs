//! TAR-009: sector 1, and yet usual overruns.

use crate::{
    Context,
    codes::closed::{Overrun, Sector},
    model::Listing,
    rules::tar::tar_009::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let tariffs = &listing.tariffs;
    let overruns = matches!(tariffs.overrun_typical, Some(Overrun::Moderate | Overrun::Free));
    if overruns && tariffs.sector == Some(Sector::Sector1) {
        cx.report(RULE.on("/tariffs/overrun_typical"));
    }
}
