//! ADR-002: no INSEE commune code, or a postal code in its place.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    ids::PostalCode,
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
    stage: Stage::Rules,
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
