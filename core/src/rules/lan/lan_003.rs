//! LAN-003: a code that another one replaces.

use crate::{
    At, Fix,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
    ids::Language,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "LAN-003",
    severity: Weight::INFO,
    reads: reads![
        "languages[].code",
        "communication.sign_languages[].code",
        "interpreting.languages[]"
    ],
    params: params!["suggestion"],
    source: source!(
        "ISO 639-1, codes withdrawn in 1989, 2000 and 2008 (in, iw, ji, sh, mo); BCP 47 (RFC 5646): the shortest code; TRE_G00: ls, rc"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "s’écrit aujourd’hui avec un autre code : « {suggestion} »",
        en: "now has another code: “{suggestion}”",
        simple: "Cette langue a maintenant un autre code : {suggestion}.",
    },
    remedy: words! {
        fr: "Acceptez la correction : la langue reste la même.",
        en: "Accept the fix: the language stays the same.",
        simple: "Acceptez la correction. La langue ne change pas.",
    },
    page_fr: page!("lan_003.fr.md"),
    page_en: page!("lan_003.md"),
    stage: Stage::Shape,
};

/// A code in the place of which this one is written.
pub(crate) fn replaced(at: At<'_>, language: Language) -> Draft {
    RULE.at(at).with("suggestion", language.to_string()).fix(Fix::safe(language.to_string()))
}
