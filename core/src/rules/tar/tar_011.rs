//! TAR-011: one act, one date, two amounts.

use crate::{
    Context,
    fold::folds_alike,
    model::{Fee, Listing},
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-011",
    severity: Weight::ERROR,
    reads: reads!["tariffs.fees[].act", "tariffs.fees[].amount_eur", "tariffs.fees[].as_of"],
    params: params![],
    source: source!("CSP L.1111-3: patients are told one price before care"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas le même que plus haut pour le même acte à la même date",
        en: "differs from an earlier one for the same act on the same date",
        simple: "Le même soin a deux prix à la même date.",
    },
    remedy: words! {
        fr: "Gardez le bon montant, ou précisez ce qui distingue les deux actes.",
        en: "Keep the right amount, or state the difference between the two acts.",
        simple: "Gardez un seul prix. Ou bien expliquez la différence entre les deux soins.",
    },
    page_fr: page!("tar_011.fr.md"),
    page_en: page!("tar_011.md"),
    check: Check::Listing(check),
};

/// A price list has a few acts; what comes after this many is not compared, so that no file makes this slow.
const COMPARED: usize = 100;

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
