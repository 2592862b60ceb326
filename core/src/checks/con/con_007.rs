//! CON-007: somebody who is not a doctor, offered as médecin traitant.

use crate::{Answer, Context, Fix, checks::person, model::Listing, rules::con::con_007::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let offered = listing.appointment.referring_doctor.is_some_and(Answer::is_some);
    if offered && person::is_no_doctor(listing) {
        cx.report(RULE.on("/appointment/referring_doctor").fix(Fix::confirm("not_applicable")));
    }
}
