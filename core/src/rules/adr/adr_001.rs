//! ADR-001: no postal code of five digits, or an INSEE code in its place.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    ids::InseeCode,
    rules::adr::adr_006,
    text::cedex,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ADR-001",
    severity: Weight::ERROR,
    reads: reads!["place.address.postal_code"],
    params: params!["other", "pattern"],
    source: source!("La Poste, base officielle des codes postaux: five digits"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas un code postal français : il faut cinq chiffres[ ; la valeur a la forme d’un autre champ, « {other} »][ (la valeur {pattern})]",
        en: "is not a French postal code, which has five digits[; the value has the form of another field, “{other}”][ (the value {pattern})]",
        simple: "Un code postal en France doit avoir cinq chiffres.[ Vous avez peut-être répondu à une autre question : {other}][ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Écrivez les cinq chiffres du code postal, avec le zéro du début.",
        en: "Write the five digits of the postal code, with the leading zero.",
        simple: "Écrivez les cinq chiffres du code postal. Gardez le zéro du début.",
    },
    page_fr: page!("adr_001.fr.md"),
    page_en: page!("adr_001.md"),
    stage: Stage::Shape,
};

/// What is said of a text that certainly means five digits.
pub(crate) fn mending(text: &str, at: At<'_>) -> Draft {
    if cedex::names_cedex(text) { adr_006::RULE.at(at) } else { RULE.at(at) }
}

/// What is said of a text that means no five digits.
pub(crate) fn refused(text: &str, at: At<'_>) -> Draft {
    // Only Corsica's INSEE codes cannot be taken for postal codes.
    if InseeCode::mend(text).is_some() {
        return RULE.at(at).with("other", "place.address.insee_code");
    }
    RULE.at(at)
}

/// What is said of an address in another country.
#[cfg(feature = "table")]
pub(crate) fn foreign(at: At<'_>) -> Draft {
    RULE.at(at)
}
