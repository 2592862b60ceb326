//! Languages: their codes, and what people write in the place of a code.

use std::borrow::Cow;

use super::{Scalar, scalar::unreadable};
use crate::{
    Answer, At, Context,
    ids::Language,
    lists::Form,
    lists::{
        Code,
        official::language::{Named, by_name, canonical, is_known},
    },
    read::text::is_missing_token,
    rules::{
        com::com_003,
        lan::{lan_001, lan_002, lan_003},
    },
};

impl<'a> Scalar<'a> for Language {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        if is_listed(&text) {
            return Self::new(&text);
        }
        read_unusual(&text, form, at, cx)
    }

    fn write(&self, out: &mut String) {
        out.push_str(self.as_str());
    }
}

/// Whether the lists know a code as it is written, with or without subtags.
fn is_listed(tag: &str) -> bool {
    is_known(Language::primary(tag)) && Language::new(tag).is_some()
}

/// Reads anything but a listed code: another code of the same language, a name, a code that the lists lack.
fn read_unusual(text: &str, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Language> {
    let text = text.trim();
    if let Some(draft) = com_003::no_language(text, at) {
        cx.report(draft);
        return None;
    }
    // `nr` is a language, but `NR` says that nobody filled the cell in.
    if let Some(language) = replacing(text).filter(|_| !is_missing_token(text)) {
        cx.report(lan_003::replaced(at, language));
        return Some(language);
    }
    match by_name(text) {
        Named::One(code) => {
            cx.report(lan_001::named(at, code));
            Language::new(code)
        }
        Named::Ambiguous(codes) => {
            cx.report(lan_002::ambiguous(at, codes));
            None
        }
        Named::None => read_unlisted(text, form, at, cx),
    }
}

/// The tag that replaces one whose code is obsolete, longer than need be, or in capitals.
fn replacing(tag: &str) -> Option<Language> {
    let lower = tag.to_ascii_lowercase().replace('_', "-");
    if let Some(code) = canonical(&lower) {
        return Language::new(code);
    }
    let (code, _) = lower.split_once('-')?;
    let subtags = tag.get(code.len() + 1..)?.replace('_', "-");
    Language::new(&format!("{}-{subtags}", canonical(code)?))
}

/// Reads a code that the lists do not know: they move, and ISO 639-3 has thousands more, so that it is kept and
/// FMT-005 speaks of it. What answers another question has the form of a code too, `oui` for one.
fn read_unlisted(text: &str, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Language> {
    let is_answer = Answer::ENTRIES.iter().any(|entry| [entry.wire, entry.table].contains(&text));
    let language = Language::new(text).filter(|_| !is_answer);
    if language.is_none() {
        unreadable(text, form, at, cx, lan_001::RULE.at(at));
    }
    language
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;

    fn read(text: &str, form: Form) -> (Option<String>, Vec<&'static str>) {
        let options = Options::default();
        let mut cx = Context::new(&options);
        let language = Language::from_text(text.into(), form, At::Root, &mut cx);
        let codes = cx.into_findings().iter().map(crate::Finding::code).collect();
        (language.map(|language| language.to_string()), codes)
    }

    fn reads(text: &str, code: &str, rules: &[&str]) {
        let (language, found) = read(text, Form::Json);
        assert_eq!(language.as_deref().unwrap_or_default(), code, "{text}");
        assert_eq!(found, rules, "{text}");
    }

    #[test]
    fn listed_codes_are_read_without_a_word() {
        for code in ["fr", "kab", "fsl", "pt-BR", "zh-Hant", "nr"] {
            reads(code, code, &[]);
        }
    }

    #[test]
    fn other_codes_of_a_language_lead_to_the_one() {
        for (text, code) in [
            ("iw", "he"),
            ("fra", "fr"),
            ("FR", "fr"),
            ("ls", "fsl"),
            ("LSF", "fsl"),
            ("sgn-FR", "fsl"),
            ("rc", "rcf"),
            ("pt_BR", "pt-BR"),
            ("ENG-GB", "en-GB"),
        ] {
            reads(text, code, &["LAN-003"]);
        }
    }

    #[test]
    fn names_are_read_unless_several_languages_bear_them() {
        reads("Anglais", "en", &["LAN-001"]);
        reads("langue des signes française", "fsl", &["LAN-001"]);
        reads("créole", "", &["LAN-002"]);
    }

    #[test]
    fn what_no_list_knows_is_kept_only_in_the_form_of_a_code() {
        reads("xyz", "xyz", &[]);
        reads("oui", "", &["LAN-001"]);
        reads("klingonais", "", &["LAN-001"]);
        reads("NR", "", &["LAN-001"]);
        assert_eq!(read("NR", Form::Table), (None, vec![]));
    }

    #[test]
    fn cued_speech_is_no_language() {
        reads("LPC", "", &["COM-003"]);
    }
}
