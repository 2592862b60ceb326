//! LAN-001: a name, or something else, in the place of a language code.

use crate::{
    At, Fix,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "LAN-001",
    severity: Weight::ERROR,
    reads: reads![
        "languages[].code",
        "communication.sign_languages[].code",
        "interpreting.languages[]"
    ],
    params: params!["suggestion"],
    source: source!("BCP 47 (RFC 5646), ISO 639-1 and ISO 639-3; names as in TRE_G00 v20240927"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas un code de langue[ ; écrivez « {suggestion} »]",
        en: "is not a language code[; write “{suggestion}”]",
        simple: "Nous ne connaissons pas cette langue sous ce nom.[ Son code est : {suggestion}.]",
    },
    remedy: words! {
        fr: "Écrivez le code de la langue : deux lettres s’il y en a un (fr, ar), sinon trois (kab, fsl).",
        en: "Write the language’s code: two letters if it has such a code (fr, ar), otherwise three (kab, fsl).",
        simple: "Choisissez la langue dans la liste.",
    },
    page_fr: page!("lan_001.fr.md"),
    page_en: page!("lan_001.md"),
    stage: Stage::Shape,
};

/// A name that means one language.
pub(crate) fn named(at: At<'_>, code: &'static str) -> Draft {
    RULE.at(at).with("suggestion", code).fix(Fix::safe(code))
}
