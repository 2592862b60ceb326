//! FMT-005: a code that this version of an official list does not have.

use crate::{
    At, Context, Fix,
    codes::official::{
        OfficialList,
        language::{self, LANGUAGES, SIGN_LANGUAGES},
        profession::PROFESSIONS,
        savoir_faire::SAVOIR_FAIRE,
    },
    ids::Language,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
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
    source: source!("JDV_J106 and JDV_J107 (ANS, NOS), TRE_G00 and ISO 639-3, each in the version compiled in; official lists move"),
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
    check: Check::Listing(check),
};

/// A source gives a code of a list of its own that this version of it does not have.
#[cfg(feature = "table")]
pub(crate) fn unknown_to(list: &'static str, version: &'static str, at: At<'_>) -> crate::finding::Draft {
    RULE.at(at).with("list", list).with("version", version)
}

/// The official list that a code belongs to: the profession stands alone, savoir-faire are the items of a list.
pub(crate) fn list_at(at: At<'_>) -> &'static OfficialList {
    if matches!(at, At::Item(..)) { &SAVOIR_FAIRE } else { &PROFESSIONS }
}

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if let Some(practitioner) = &listing.practitioner {
        let at = At::Root.key("practitioner");
        if let Some(profession) = &practitioner.profession {
            check_code(profession.as_str(), &PROFESSIONS, at.key("profession"), cx);
        }
        let at = at.key("specialties");
        for (index, code) in practitioner.specialties.iter().enumerate() {
            check_code(code.as_str(), &SAVOIR_FAIRE, at.item(index), cx);
        }
    }
    let at = At::Root.key("communication");
    let at = at.key("sign_languages");
    for (index, signed) in listing.communication.sign_languages.iter().enumerate() {
        check_language(signed.code.as_ref(), &SIGN_LANGUAGES, at.item(index).key("code"), cx);
    }
    let at = At::Root.key("languages");
    for (index, spoken) in listing.languages.iter().enumerate() {
        check_language(spoken.code.as_ref(), &LANGUAGES, at.item(index).key("code"), cx);
    }
    let at = At::Root.key("interpreting");
    let at = at.key("languages");
    for (index, code) in listing.interpreting.languages.iter().enumerate() {
        check_language(Some(code), &LANGUAGES, at.item(index), cx);
    }
}

fn check_code(code: &str, list: &'static OfficialList, at: At<'_>, cx: &mut Context<'_>) {
    if !list.contains(code) {
        let draft = RULE.at(at).with("list", list.name).with("version", list.version);
        // "MEDECIN" has the form of a code.
        cx.report(match list.by_label(code) {
            Some(known) => draft.fix(Fix::confirm(known.code)),
            None => draft,
        });
    }
}

/// A language is known by its first subtag, spoken or signed: which of the two is meant is another rule's question.
fn check_language(
    code: Option<&Language>,
    list: &'static OfficialList,
    at: At<'_>,
    cx: &mut Context<'_>,
) {
    let Some(code) = code.map(Language::as_str) else { return };
    let primary = Language::primary(code);
    if !language::is_known(primary)
        && language::canonical(primary).is_none()
        && language::canonical(&code.to_ascii_lowercase()).is_none()
    {
        cx.report(RULE.at(at).with("list", list.name).with("version", list.version));
    }
}
