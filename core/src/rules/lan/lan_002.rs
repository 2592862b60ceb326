//! LAN-002: a name that several languages bear.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "LAN-002",
    severity: Weight::WARNING,
    reads: reads![
        "languages[].code",
        "communication.sign_languages[].code",
        "interpreting.languages[]"
    ],
    params: params!["candidates"],
    source: source!(
        "ISO 639-3; TRE_G00 v20240927: créole, chinois, berbère name several languages"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "désigne plusieurs langues : choisissez parmi {candidates}",
        en: "names several languages: choose among {candidates}",
        simple: "Ce nom désigne plusieurs langues. Il faut choisir une langue : {candidates}.",
    },
    remedy: words! {
        fr: "Demandez quelle langue est parlée et écrivez son code.",
        en: "Ask which language is spoken, and write its code.",
        simple: "Demandez quelle langue est parlée. Choisissez cette langue dans la liste.",
    },
    page_fr: page!("lan_002.fr.md"),
    page_en: page!("lan_002.md"),
    stage: Stage::Shape,
};

/// A name that these languages bear. None of them is proposed as a fix: applied to a whole file, it would be a guess.
pub(crate) fn ambiguous(at: At<'_>, codes: &[&str]) -> Draft {
    RULE.at(at).with("candidates", codes.join(", "))
}
