//! PRO-003: last seen more than twelve months ago.

use crate::{
    Context,
    model::{
        Listing, Provenance,
        freshness::{Freshness, Thresholds},
    },
    rules::pro::pro_003::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(today) = cx.today() else { return };
    let thresholds = Thresholds::DEFAULT;
    for (index, provenance) in listing.provenance.iter().enumerate() {
        let Some(seen) = provenance.last_seen() else { continue };
        // A later look at the same scope takes the place of an earlier one.
        let is_replaced = |other: &Provenance<'_>| {
            other.scope == provenance.scope && other.last_seen() > Some(seen)
        };
        if thresholds.judge(seen, today) == Some(Freshness::Stale)
            && !listing.provenance.iter().any(is_replaced)
        {
            let field =
                if provenance.verified_on.is_some() { "verified_on" } else { "observed_on" };
            let path = format!("/provenance/{index}/{field}");
            cx.report(RULE.on(path).with("max", thresholds.stale_after_days));
        }
    }
}
