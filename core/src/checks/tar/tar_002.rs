//! TAR-002: a tariff option in sector 1, which few doctors may hold.

use crate::{
    Context,
    checks::person,
    codes::closed::{Sector, TariffOption},
    model::Listing,
    rules::tar::tar_002::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let tariffs = &listing.tariffs;
    let took_one = matches!(tariffs.option, Some(TariffOption::Optam | TariffOption::OptamAco));
    // Of anybody else TAR-001 speaks.
    if took_one && tariffs.sector == Some(Sector::Sector1) && !person::is_no_doctor(listing) {
        cx.report(RULE.on("/tariffs/option"));
    }
}
