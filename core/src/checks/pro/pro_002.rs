//! PRO-002: verified before it was observed.

use crate::{Context, model::Listing, rules::pro::pro_002::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    for (index, provenance) in listing.provenance.iter().enumerate() {
        if let (Some(observed), Some(verified)) = (provenance.observed_on, provenance.verified_on)
            && verified < observed
        {
            cx.report(RULE.on(format!("/provenance/{index}/verified_on")));
        }
    }
}
