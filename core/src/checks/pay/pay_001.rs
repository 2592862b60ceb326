//! PAY-001: C2S refused by a contracted professional.

use crate::{Answer, Context, codes::closed::Sector, model::Listing, rules::pay::pay_001::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let contracted = listing.tariffs.sector.is_some_and(Sector::is_contracted);
    if contracted && listing.payment.c2s == Some(Answer::No) {
        cx.report(RULE.on("/payment/c2s"));
    }
}
