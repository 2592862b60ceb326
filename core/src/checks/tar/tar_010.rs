//! TAR-010: not contracted: patients are hardly refunded.

use crate::{
    Context,
    checks::person,
    codes::closed::Sector,
    lists::official::profession::{Convention, convention_of},
    model::Listing,
    rules::tar::tar_010::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    // Where no convention exists, TAR-004 speaks.
    let has_none = person::profession(listing)
        .is_some_and(|profession| convention_of(profession) == Convention::None);
    if listing.tariffs.sector == Some(Sector::NotContracted) && !has_none {
        cx.report(RULE.on("/tariffs/sector"));
    }
}
