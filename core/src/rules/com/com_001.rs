//! COM-001: a sign language among the spoken ones, or the reverse.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "COM-001",
    severity: Weight::ERROR,
    reads: reads![
        "languages[].code",
        "communication.sign_languages[].code",
        "communication.sign_languages[].by",
        "interpreting.professional",
        "interpreting.languages[]",
    ],
    params: params!["other"],
    source: source!(
        "ISO 639-3: a sign language is a language of its own; TRE_G00 lists LSF (ls) among the spoken ones"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "une des langues va dans un autre champ, « {other} »",
        en: "one of the languages belongs in another field, “{other}”",
        simple: "Une langue n’est pas à la bonne place. Il y a une autre question pour elle : {other}",
    },
    remedy: words! {
        fr: "Mettez les langues signées parmi les langues des signes, et les langues parlées parmi les langues parlées.",
        en: "Put signed languages among the sign languages, and spoken ones among the spoken languages.",
        simple: "Mettez les langues des signes ensemble. Mettez les langues que l’on parle ensemble.",
    },
    page_fr: page!("com_001.fr.md"),
    page_en: page!("com_001.md"),
    stage: Stage::Rules,
};
