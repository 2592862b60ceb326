//! FMT-005: a code that this version of an official list does not have.

use crate::{
    At,
    finding::rule::{Rule, Stage, Weight},
    lists::official::{OfficialList, profession::PROFESSIONS, savoir_faire::SAVOIR_FAIRE},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-005",
    severity: Weight::WARNING,
    reads: reads![
        "practitioner.profession",
        "practitioner.specialties[]",
        "communication.sign_languages[].code",
        "languages[].code",
        "interpreting.languages[]",
    ],
    params: params!["list", "version"],
    source: source!(
        "JDV_J106 and JDV_J107 (ANS, NOS), TRE_G00 and ISO 639-3, each in the version compiled in; official lists move"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "code absent de la liste officielle {list} (version {version})",
        en: "code absent from the official list {list} (version {version})",
        simple: "Ce code n’est pas dans la liste officielle.",
    },
    remedy: words! {
        fr: "Vérifiez le code dans la liste publiée par son propriétaire.",
        en: "Check the code in the list that its owner publishes.",
        simple: "Vérifiez le code. Il est peut-être trop récent pour notre liste.",
    },
    page_fr: page!("fmt_005.fr.md"),
    page_en: page!("fmt_005.md"),
    stage: Stage::Rules,
};

/// A source gives a code of a list of its own that this version of it does not have.
#[cfg(feature = "table")]
pub(crate) fn unknown_to(
    list: &'static str,
    version: &'static str,
    at: At<'_>,
) -> crate::finding::Draft {
    RULE.at(at).with("list", list).with("version", version)
}

/// The official list that a code belongs to: the profession stands alone, savoir-faire are the items of a list.
pub(crate) fn list_at(at: At<'_>) -> &'static OfficialList {
    if matches!(at, At::Item(..)) { &SAVOIR_FAIRE } else { &PROFESSIONS }
}
