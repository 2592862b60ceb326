//! Languages.

text_id! {
    /// A language, spoken or signed: its ISO 639-1 code if it has one, else ISO 639-3, with optional BCP 47 subtags.
    pub struct Language(16), "a language code", pattern "^[a-z]{2,3}(-[0-9A-Za-z]{2,8})*$", if is_language;
}

impl Language {
    /// Returns the first subtag of a tag: the language itself.
    pub(crate) fn primary(tag: &str) -> &str {
        let end = tag.bytes().position(|byte| byte == b'-');
        end.and_then(|end| tag.get(..end)).unwrap_or(tag)
    }
}

fn is_language(text: &str) -> bool {
    let mut subtags = text.split('-');
    let primary = subtags.next().is_some_and(|tag| {
        matches!(tag.len(), 2 | 3) && tag.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    primary
        && subtags.all(|tag| {
            (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
