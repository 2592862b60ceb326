//! FMT-005: a code that this version of an official list does not have.

use crate::{
    At, Context, Fix,
    ids::Language,
    lists::official::{
        OfficialList,
        language::{self, LANGUAGES, SIGN_LANGUAGES},
        profession::PROFESSIONS,
        savoir_faire::SAVOIR_FAIRE,
    },
    model::Listing,
    rules::fmt::fmt_005::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
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
