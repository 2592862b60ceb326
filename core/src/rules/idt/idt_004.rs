//! IDT-004: a FINESS number of the wrong form, or whose key does not hold.

use crate::{
    At, Severity,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "IDT-004",
    severity: Weight::ERROR,
    reads: reads!["place.finess", "place.finess_legal"],
    params: params!["pattern"],
    source: source!(
        "ANS, MOS, EntiteGeographique.numFINESS: nine characters, the last one a Luhn key; the key of Corsican numbers is not published"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas un numéro FINESS : il faut 9 caractères et une clé de contrôle juste[ (la valeur {pattern})]",
        en: "is not a FINESS number, which has 9 characters, the last one a valid check digit[ (the value {pattern})]",
        simple: "Ce numéro n’est pas bon. Il faut 9 chiffres, sans erreur.[ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Recopiez les 9 caractères depuis le répertoire FINESS, ou laissez le champ vide.",
        en: "Copy the 9 characters from the FINESS register, or leave the field out.",
        simple: "Recopiez les 9 chiffres. Ou effacez le numéro.",
    },
    page_fr: page!("idt_004.fr.md"),
    page_en: page!("idt_004.md"),
    stage: Stage::Rules,
};

/// A text that is no FINESS number. With the letters of Corsica it is a warning, because the form of those numbers is
/// known from few examples.
pub(super) fn misshapen(text: &str, at: At<'_>) -> Draft {
    let text = text.trim().as_bytes();
    let is_corsican = matches!(text, [b'2', b'A' | b'a' | b'B' | b'b', ..]);
    let draft = RULE.at(at);
    if is_corsican { draft.weighing(Severity::Warning) } else { draft }
}
