//! TAR-003: OPTAM-ACO without a surgical, obstetric or anaesthesia specialty.

use crate::{
    Context,
    checks::person,
    codes::closed::TariffOption,
    lists::official::savoir_faire::{SAVOIR_FAIRE, allows_optam_aco},
    model::Listing,
    rules::tar::tar_003::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if listing.tariffs.option != Some(TariffOption::OptamAco) || person::is_no_doctor(listing) {
        return;
    }
    let Some(practitioner) = &listing.practitioner else { return };
    // A code that the list does not know may be one of those that the option asks for.
    let cannot_hold = |code: &str| SAVOIR_FAIRE.contains(code) && !allows_optam_aco(code);
    let specialties = &practitioner.specialties;
    if !specialties.is_empty() && specialties.iter().all(|code| cannot_hold(code.as_str())) {
        cx.report(RULE.on("/tariffs/option"));
    }
}
