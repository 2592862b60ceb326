//! TAR-011: one act, one date, two amounts.

use crate::{
    Context,
    model::{Fee, Listing},
    rules::tar::tar_011::RULE,
    text::fold::folds_alike,
};

/// A price list has a few acts; what comes after this many is not compared, so that no file makes this slow.
const COMPARED: usize = 100;

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let fees = &listing.tariffs.fees;
    for (index, fee) in fees.iter().enumerate().take(COMPARED) {
        if fees.iter().take(index).any(|earlier| contradicts(earlier, fee)) {
            cx.report(RULE.on(format!("/tariffs/fees/{index}/amount_eur")));
        }
    }
}

fn contradicts(a: &Fee<'_>, b: &Fee<'_>) -> bool {
    const HALF_A_CENT: f64 = 0.005;
    let (Some(first), Some(second)) = (a.amount_eur, b.amount_eur) else { return false };
    let (Some(day), Some(act), Some(other)) = (a.as_of, &a.act, &b.act) else { return false };
    Some(day) == b.as_of && (first - second).abs() > HALF_A_CENT && folds_alike(act, other)
}
