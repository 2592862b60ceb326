//! CON-002: a premium, short or emergency number.

use crate::{Context, model::Listing, rules::con::con_002::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let contact = &listing.contact;
    for (index, phone) in contact.phones.iter().enumerate() {
        if phone.is_premium() {
            cx.report(RULE.on(format!("/contact/phones/{index}")));
        }
    }
    if contact.sms.is_some_and(|phone| phone.is_premium()) {
        cx.report(RULE.on("/contact/sms"));
    }
}
