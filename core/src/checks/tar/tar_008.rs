//! TAR-008: an amount without its date, or with an old one.

use crate::{Context, Severity, model::Listing, rules::tar::tar_008::RULE};

/// A price older than this many days is doubted.
const OLDEST_DAYS: i32 = 365;

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    for (index, fee) in listing.tariffs.fees.iter().enumerate() {
        if fee.amount_eur.is_none() {
            continue;
        }
        let path = || format!("/tariffs/fees/{index}/as_of");
        let Some(as_of) = fee.as_of else {
            let path = path();
            // A date that could not be read is not missing.
            if !cx.has_finding_at(&path) {
                cx.report(RULE.on(path));
            }
            continue;
        };
        let age = cx.today().map(|today| today.days_since(as_of));
        if let Some(days) = age.filter(|days| *days > OLDEST_DAYS) {
            cx.report(RULE.on(path()).with("days", days).weighing(Severity::Warning));
        }
    }
}
