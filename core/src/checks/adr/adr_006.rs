//! ADR-006: CEDEX in the city or in the postal code.

use crate::{
    Context, Fix,
    model::Listing,
    rules::adr::adr_006::RULE,
    text::{cedex::around_cedex, fold::is_letter},
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let address = listing.place.as_ref().and_then(|place| place.address.as_ref());
    let Some(city) = address.and_then(|address| address.city.as_deref()) else { return };
    let Some((before, after)) = around_cedex(city) else { return };
    let draft = RULE.on("/place/address/city");
    let town = town(before, after);
    // The name beside CEDEX is that of a post office; often the town's, not always.
    cx.report(if town.is_empty() { draft } else { draft.fix(Fix::confirm(town)) });
}

/// The town without CEDEX, its number, and what separated them.
fn town(before: &str, after: &str) -> String {
    let is_separator = |character: char| !(is_letter(character) || character.is_ascii_digit());
    let before = before.trim_end_matches(is_separator);
    let after = after.trim_start_matches(|character: char| !is_letter(character));
    if before.is_empty() || after.is_empty() {
        format!("{before}{after}")
    } else {
        format!("{before} {after}")
    }
}

#[cfg(test)]
mod tests {
    use super::town;
    use crate::text::cedex::around_cedex;

    #[test]
    fn the_town_stays() {
        for (text, expected) in [
            ("BOURG EN BRESSE CEDEX", "BOURG EN BRESSE"),
            ("Paris-Cedex 01", "Paris"),
            ("Saint-Denis CEDEX 9", "Saint-Denis"),
            ("CEDEX 3 LYON", "LYON"),
            ("CEDEX", ""),
        ] {
            let (before, after) = around_cedex(text).unwrap();
            assert_eq!(town(before, after), expected, "{text}");
        }
    }
}
