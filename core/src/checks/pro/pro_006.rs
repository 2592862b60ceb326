//! PRO-006: `ODbL` facts beside facts under Licence Ouverte.

use crate::{Context, codes::closed::Licence, model::Listing, rules::pro::pro_006::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let provenances = || listing.provenance.iter();
    let is_open = provenances().any(|one| one.licence == Some(Licence::LicenceOuverte2));
    // The other way round is allowed: facts under Licence Ouverte may go out under ODbL.
    let goes_out_under_odbl = provenances().any(|one| {
        one.licence == Some(Licence::Odbl1)
            && one.scope.as_ref().is_some_and(|scope| scope.as_str().is_empty())
    });
    if !is_open || goes_out_under_odbl {
        return;
    }
    for (index, provenance) in provenances().enumerate() {
        if provenance.licence == Some(Licence::Odbl1) {
            cx.report(RULE.on(format!("/provenance/{index}/licence")));
        }
    }
}
