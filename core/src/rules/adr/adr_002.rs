//! ADR-002: no INSEE commune code, or a postal code in its place.

use crate::{
    At, Context, Fix,
    finding::Draft,
    ids::{InseeCode, PostalCode},
    model::Listing,
    rules::rule::{Check, Rule, Weight},
    territory::{department_of_postal_code, is_monaco},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-002",
    severity: Weight::ERROR,
    reads: reads!["place.address.insee_code"],
    params: params!["other", "pattern"],
    source: source!("INSEE, Code officiel géographique 2026"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas un code INSEE de commune[ ; la valeur a la forme d’un autre champ, « {other} »][ (la valeur {pattern})]",
        en: "is not an INSEE commune code[; the value has the form of another field, “{other}”][ (the value {pattern})]",
        simple: "Ce code officiel de ville n’existe pas.[ Vous avez peut-être répondu à une autre question : {other}][ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Cherchez le code INSEE de la commune : cinq caractères, 2A ou 2B en Corse, 97 ou 98 outre-mer.",
        en: "Look up the commune’s INSEE code: five characters, 2A or 2B in Corsica, 97 or 98 overseas.",
        simple: "Cherchez le code officiel de la ville. Si vous ne le connaissez pas, laissez la case vide.",
    },
    page_fr: page!("adr_002.fr.md"),
    page_en: page!("adr_002.md"),
    check: Check::Listing(check),
};

/// What is said of a text that has not the form of an INSEE code.
pub(crate) fn refused(text: &str, at: At<'_>) -> Draft {
    let is_delivered = |code: &PostalCode| {
        department_of_postal_code(code.as_str()).is_some() || is_monaco(code.as_str())
    };
    match PostalCode::new(text.trim()).filter(is_delivered) {
        Some(_) => RULE.at(at).with("other", "place.address.postal_code"),
        None => RULE.at(at),
    }
}

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
