//! CON-005: a way to book whose address or number is missing.

use crate::{
    Context, codes::closed::Channel, ids::Phone, model::Listing, rules::con::con_005::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let (appointment, contact) = (&listing.appointment, &listing.contact);
    let online = appointment.channels.contains(Channel::Online);
    if online && appointment.booking_url.is_none() {
        report_missing("/appointment/booking_url", cx);
    }
    let text_messages = appointment.channels.contains(Channel::Sms);
    if text_messages && !contact.sms.iter().chain(&contact.phones).any(Phone::is_mobile) {
        report_missing("/contact/sms", cx);
    }
}

/// What could not be read is not missing.
fn report_missing(path: &str, cx: &mut Context<'_>) {
    if !cx.has_finding_at(path) {
        cx.report(RULE.on(path));
    }
}
