//! TAR-001: a tariff option of somebody who cannot take one.

use crate::{
    Context,
    checks::person,
    codes::closed::{Sector, TariffOption},
    model::Listing,
    rules::tar::tar_001::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let took_one =
        matches!(listing.tariffs.option, Some(TariffOption::Optam | TariffOption::OptamAco));
    let not_contracted = listing.tariffs.sector == Some(Sector::NotContracted);
    if took_one && (not_contracted || person::is_no_doctor(listing)) {
        cx.report(RULE.on("/tariffs/option"));
    }
}
