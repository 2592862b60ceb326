//! PAY-005: C2S accepted, and no third-party payment.

use crate::{
    Answer, Context,
    codes::closed::{Sector, ThirdParty},
    model::Listing,
    rules::pay::pay_005::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let payment = &listing.payment;
    // Outside the convention nothing is due: PAY-003 and TAR-010 speak of it.
    let contracted = listing.tariffs.sector != Some(Sector::NotContracted);
    let accepted = payment.c2s.is_some_and(Answer::is_some);
    if accepted && payment.third_party == Some(ThirdParty::None) && contracted {
        cx.report(RULE.on("/payment/third_party"));
    }
}
