//! ACC-008: a width known only to be under 90 cm.

use crate::{Answer, Context, model::Listing, rules::acc::acc_008::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let (path, interior) = (&listing.path, &listing.interior);
    let places = [
        ("path", path.narrowing, path.narrowest_cm),
        ("interior", interior.narrowing, interior.narrowest_cm),
    ];
    for (section, narrowing, narrowest) in places {
        // What could not be read is not missing.
        if narrowing == Some(Answer::Yes)
            && narrowest.is_none()
            && !cx.has_finding_at(&format!("/{section}/narrowest_cm"))
        {
            let draft = RULE.on(format!("/{section}/narrowing"));
            cx.report(draft.with("other", format!("{section}.narrowest_cm")));
        }
    }
}
