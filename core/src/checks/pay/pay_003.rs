//! PAY-003: third-party payment of a professional who is not contracted.

use crate::{
    Context,
    codes::closed::{Sector, ThirdParty},
    model::Listing,
    rules::pay::pay_003::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let offered = matches!(listing.payment.third_party, Some(ThirdParty::Amo | ThirdParty::AmoAmc));
    if offered && listing.tariffs.sector == Some(Sector::NotContracted) {
        cx.report(RULE.on("/payment/third_party"));
    }
}
