//! ADR-006: CEDEX in the city or in the postal code.

use crate::{
    Context, Fix,
    fold::{folds_alike, is_letter},
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-006",
    severity: Weight::WARNING,
    reads: reads!["place.address.city", "place.address.postal_code"],
    params: params![],
    source: source!("La Poste, CEDEX (courrier d’entreprise à distribution exceptionnelle); NF Z 10-011"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contient « CEDEX » : c’est une adresse de distribution du courrier, pas un lieu",
        en: "contains “CEDEX”, which is where mail is sorted, not a place to visit",
        simple: "CEDEX est une adresse pour le courrier. Les patients ne trouvent pas le lieu avec cette adresse.",
    },
    remedy: words! {
        fr: "Mettez le code postal et la commune du lieu où l’on se rend.",
        en: "Give the postal code and the town of the place where people go.",
        simple: "Écrivez le code postal et la ville du lieu où les patients viennent.",
    },
    page_fr: page!("adr_006.fr.md"),
    page_en: page!("adr_006.md"),
    check: Check::Listing(check),
};

/// How many bytes CEDEX takes, without an accent and with one.
const LENGTHS: [usize; 2] = [5, 6];

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let address = listing.place.as_ref().and_then(|place| place.address.as_ref());
    let Some(city) = address.and_then(|address| address.city.as_deref()) else { return };
    let Some((before, after)) = around_cedex(city) else { return };
    let draft = RULE.on("/place/address/city");
    let town = town(before, after);
    // The name beside CEDEX is that of a post office; often the town's, not always.
    cx.report(if town.is_empty() { draft } else { draft.fix(Fix::confirm(town)) });
}

/// Whether a text has the word CEDEX in it.
pub(crate) fn names_cedex(text: &str) -> bool {
    around_cedex(text).is_some()
}

/// What stands before and after the word CEDEX.
fn around_cedex(text: &str) -> Option<(&str, &str)> {
    // Few towns have an x in their name, which is cheaper to look for.
    memchr::memchr2(b'x', b'X', text.as_bytes())?;
    let is_end =
        |character: Option<char>| character.is_none_or(|character| !is_letter(character));
    text.char_indices().filter(|(_, character)| matches!(character, 'c' | 'C')).find_map(
        |(start, _)| {
            let (before, rest) = text.split_at_checked(start)?;
            LENGTHS.into_iter().find_map(|length| {
                let (word, after) = rest.split_at_checked(length)?;
                let is_word = is_end(before.chars().next_back()) && is_end(after.chars().next());
                (is_word && folds_alike(word, "cedex")).then_some((before, after))
            })
        },
    )
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
    use super::{around_cedex, names_cedex, town};

    #[test]
    fn cedex_is_a_word() {
        for text in [
            "NANTES CEDEX",
            "Nantes Cedex 1",
            "Nantes Cédex",
            "NANTES CÉDEX 09",
            "75801 CEDEX 01",
            "75801CEDEX",
        ] {
            assert!(names_cedex(text), "{text}");
        }
        for text in ["Nantes", "Cedexville", "", "Ménerbes-le-Vieux"] {
            assert!(!names_cedex(text), "{text}");
        }
    }

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
