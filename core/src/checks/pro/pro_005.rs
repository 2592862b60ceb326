//! PRO-005: an opted-out listing keeps more than its tombstone.

use crate::{At, Context, Edit, Fix, FixKind, model::Listing, rules::pro::pro_005::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if !listing.is_opted_out() {
        return;
    }
    let provenance = (!listing.provenance.is_empty()).then_some("provenance");
    for section in listing.stated().chain(provenance) {
        let erase = Fix { kind: FixKind::Confirm, edit: Edit::Remove };
        cx.report(RULE.at(At::Root.key(section)).fix(erase));
    }
}
