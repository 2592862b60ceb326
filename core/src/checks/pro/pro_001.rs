//! PRO-001: a date is still to come.

use crate::{Context, model::Listing, rules::pro::pro_001::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(today) = cx.today() else { return };
    for (index, fee) in listing.tariffs.fees.iter().enumerate() {
        if fee.as_of.is_some_and(|day| day > today) {
            cx.report(RULE.on(format!("/tariffs/fees/{index}/as_of")));
        }
    }
    for (index, provenance) in listing.provenance.iter().enumerate() {
        for (field, day) in
            [("observed_on", provenance.observed_on), ("verified_on", provenance.verified_on)]
        {
            if day.is_some_and(|day| day > today) {
                cx.report(RULE.on(format!("/provenance/{index}/{field}")));
            }
        }
    }
}
