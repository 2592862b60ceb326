//! TAR-006: a sector of a salaried practitioner.

use crate::{
    Context, Fix,
    codes::closed::{PracticeMode, Sector},
    model::Listing,
    rules::tar::tar_006::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let mode = listing.practitioner.as_ref().and_then(|practitioner| practitioner.practice_mode);
    let stated = listing.tariffs.sector.is_some_and(|sector| sector != Sector::NotApplicable);
    if stated && mode == Some(PracticeMode::Salaried) {
        cx.report(RULE.on("/tariffs/sector").fix(Fix::confirm("not_applicable")));
    }
}
