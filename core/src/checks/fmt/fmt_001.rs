//! FMT-001: a required field is missing.

use crate::{Context, Profile, model::Listing, rules::fmt::fmt_001::RULE};

/// A person goes public under the RPPS number alone: names are shared by many. Who asked not to be listed is not
/// published, so nothing is asked of them.
pub(crate) fn check_person(listing: &Listing<'_>, cx: &mut Context<'_>) {
    const RPPS: &str = "/practitioner/rpps";
    let Some(practitioner) = &listing.practitioner else { return };
    let goes_public = cx.profile() == Profile::Publish && !cx.is_lenient();
    // What could not be read is not missing.
    if goes_public && practitioner.rpps.is_none() && !cx.has_finding_at(RPPS) {
        cx.report(RULE.on(RPPS));
    }
}
