//! ADR-002: no INSEE commune code, or a postal code in its place.

use crate::{Context, Fix, ids::InseeCode, model::Listing, rules::adr::adr_002::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let code = listing.place.as_ref().and_then(|place| place.address.as_ref()?.insee_code);
    if let Some(borough) = code.and_then(borough_of) {
        cx.report(
            RULE.on("/place/address/insee_code")
                .with("other", "place.address.postal_code")
                .fix(Fix::confirm(borough)),
        );
    }
}

/// The INSEE code of the borough that a postal code of Paris belongs to, when one stands in the place of an INSEE code.
///
/// `75001` to `75020` have the form of INSEE codes and are none: Paris is 75056, its boroughs 75101 to 75120. In Lyon and
/// Marseille the same numbers are communes.
fn borough_of(code: InseeCode) -> Option<String> {
    let borough: u8 = code.as_str().strip_prefix("750")?.parse().ok()?;
    (1..=20).contains(&borough).then(|| format!("751{borough:02}"))
}
