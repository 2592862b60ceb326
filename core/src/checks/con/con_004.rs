//! CON-004: deaf patients have no way to book.

use crate::{Answer, Context, codes::closed::Channel, model::Listing, rules::con::con_004::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let (appointment, contact) = (&listing.appointment, &listing.contact);
    let by_phone_only =
        appointment.channels.len() == 1 && appointment.channels.contains(Channel::Phone);
    let another_way = contact.sms.is_some()
        || contact.email.is_some()
        || contact.form_url.is_some()
        || !contact.relay_service.is_empty()
        || appointment.booking_url.is_some()
        || appointment.walk_in == Some(Answer::Yes);
    if by_phone_only && !another_way {
        cx.report(RULE.on("/appointment/channels"));
    }
}
