//! What a listing says about its person.

use crate::{
    lists::official::profession::{PROFESSIONS, is_doctor},
    model::Listing,
};

/// The code of the person's profession; `None` when it is missing, or not known to the official list.
pub(super) fn profession<'l>(listing: &'l Listing<'_>) -> Option<&'l str> {
    let code = listing.practitioner.as_ref()?.profession.as_ref()?.as_str();
    PROFESSIONS.contains(code).then_some(code)
}

/// Whether the person is surely no doctor: a profession that is missing or unknown is no reason to say so.
pub(super) fn is_no_doctor(listing: &Listing<'_>) -> bool {
    profession(listing).is_some_and(|profession| !is_doctor(profession))
}
