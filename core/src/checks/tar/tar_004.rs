//! TAR-004: a sector that does not go with the profession.

use crate::{
    Context, Fix, Severity,
    checks::person,
    codes::closed::Sector,
    lists::official::profession::{Convention, convention_of},
    model::Listing,
    rules::tar::tar_004::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(sector) = listing.tariffs.sector else { return };
    let Some(profession) = person::profession(listing) else { return };
    let draft = || RULE.on("/tariffs/sector");
    match (convention_of(profession), sector) {
        (_, Sector::NotApplicable) => {}
        (Convention::None, _) => cx.report(draft()),
        // "Sector 1 or under agreement" is one code in the national files: here it can only mean the latter.
        (Convention::Contracted, Sector::Sector1) => {
            cx.report(draft().weighing(Severity::Warning).fix(Fix::safe("contracted")));
        }
        (Convention::Contracted, Sector::Sector1Dp | Sector::Sector2)
        | (Convention::Sectors, Sector::Contracted) => {
            cx.report(draft().weighing(Severity::Warning));
        }
        _ => {}
    }
}
