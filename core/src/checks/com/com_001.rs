//! COM-001: a sign language among the spoken ones, or the reverse.

use crate::{
    Context, Edit, Fix, FixKind, Params, Proposal,
    codes::closed::{ProfessionalInterpreting, Signer},
    ids::Language,
    lists::{
        Code,
        official::language::{LANGUAGES, SIGN_LANGUAGES},
    },
    model::Listing,
    rules::com::com_001::RULE,
};

const SIGNED: &str = "communication.sign_languages[].code";
const SPOKEN: &str = "languages[].code";
const INTERPRETED: &str = "interpreting.languages[]";

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    for (index, language) in listing.languages.iter().enumerate() {
        if language.code.is_some_and(is_signed) {
            // Who speaks a language has the same codes as who signs it.
            let fix = Fix::safe_move("/communication/sign_languages/-");
            cx.report(RULE.on(format!("/languages/{index}")).with("other", SIGNED).fix(fix));
        }
    }
    for (index, language) in listing.communication.sign_languages.iter().enumerate() {
        if language.code.is_some_and(is_spoken) {
            let draft = RULE.on(format!("/communication/sign_languages/{index}"));
            let is_interpreted =
                matches!(language.by, Some(Signer::InterpreterOnSite | Signer::InterpreterRemote));
            cx.report(if is_interpreted {
                draft.with("other", INTERPRETED)
            } else {
                draft.with("other", SPOKEN).fix(Fix::safe_move("/languages/-"))
            });
        }
    }
    let interpreting = &listing.interpreting;
    for (index, language) in interpreting.languages.iter().enumerate() {
        if is_signed(*language) {
            let draft = RULE.on(format!("/interpreting/languages/{index}")).with("other", SIGNED);
            cx.report(draft.fix(signed_by_interpreter(*language, interpreting.professional)));
        }
    }
}

fn is_signed(language: Language) -> bool {
    // No sign language has a code of two letters.
    let code = Language::primary(language.as_str());
    code.len() == 3 && SIGN_LANGUAGES.contains(code)
}

fn is_spoken(language: Language) -> bool {
    LANGUAGES.contains(Language::primary(language.as_str()))
}

/// Where interpreting into a sign language is stated. To be confirmed: a list of languages that becomes empty means any
/// language of the service.
fn signed_by_interpreter(language: Language, mode: Option<ProfessionalInterpreting>) -> Fix {
    let by = match mode {
        Some(ProfessionalInterpreting::OnSite) => Some(Signer::InterpreterOnSite),
        Some(ProfessionalInterpreting::Remote) => Some(Signer::InterpreterRemote),
        _ => None,
    };
    let by = by.map(|by| ("by", by.entry().wire.into()));
    let code = ("code", language.to_string().into());
    let value = Proposal::Object(Params::of(by.into_iter().chain([code])));
    Fix {
        kind: FixKind::Confirm,
        edit: Edit::Restate { to: "/communication/sign_languages/-".to_owned(), value },
    }
}
