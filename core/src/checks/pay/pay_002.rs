//! PAY-002: AME refused by a contracted professional.

use crate::{Answer, Context, codes::closed::Sector, model::Listing, rules::pay::pay_002::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let contracted = listing.tariffs.sector.is_some_and(Sector::is_contracted);
    if contracted && listing.payment.ame == Some(Answer::No) {
        cx.report(RULE.on("/payment/ame"));
    }
}
