//! Calls shared by every binding: text in, data out. They contain no rules; they save each language from implementing
//! the same loops.

mod field;
#[cfg(feature = "table")]
mod many;
mod spoken;

pub use field::check_field;
#[cfg(feature = "table")]
pub use many::{check_dataset, check_source, check_table};
pub use spoken::{fields, message};

pub use crate::compact::json::to_json as json;

use serde::{Serialize, Serializer, ser::SerializeMap};

#[cfg(feature = "table")]
use crate::source::SOURCES;
use crate::{Finding, Lang, Options, Profile, check_bytes, finding::rule::Rule, ids::Date, rules};

/// A finding for another language, with its texts if a language was requested.
#[derive(Debug)]
pub struct Rendered<'f> {
    row: Option<u64>,
    finding: &'f Finding,
    lang: Option<Lang>,
}

impl Serialize for Rendered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.row.iter().try_for_each(|row| map.serialize_entry("row", row))?;
        self.finding.write(&mut map)?;
        if let Some(lang) = self.lang {
            map.serialize_entry("message", &self.finding.message(lang))?;
            map.serialize_entry("remedy", &self.finding.remedy(lang))?;
        }
        map.end()
    }
}

impl<'f> Rendered<'f> {
    /// Creates a finding with its row, if it has one, and with its message and remedy if a language is given.
    ///
    /// ```
    /// use praticable::{Lang, Options, calls};
    ///
    /// let found = calls::check(br#"{ "place": "#, &Options::default());
    /// let json = serde_json::to_string(&calls::Rendered::new(Some(3), &found[0], Some(Lang::En)))?;
    /// assert!(json.starts_with(r#"{"row":3,"code":"FMT-016""#) && json.contains(r#""remedy":"#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub const fn new(row: Option<u64>, finding: &'f Finding, lang: Option<Lang>) -> Self {
        Self { row, finding, lang }
    }
}

/// A call with invalid arguments.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// The profile is unknown.
    #[error("unknown profile `{0}`: choose `intake`, `import` or `publish`")]
    Profile(String),
    /// The date is not valid.
    #[error("`{0}` is not a date: write it as `2026-11-22`")]
    Today(String),
    /// The rows are not a table.
    #[cfg(feature = "table")]
    #[error(
        "a table is an object with `header`, a list of names, and `rows`, a list of lists of texts"
    )]
    Table,
    /// The source is unknown.
    #[cfg(feature = "table")]
    #[error("unknown source `{0}`: choose {names}", names = sources())]
    Source(String),
    /// The cells are not a row of the source.
    #[cfg(feature = "table")]
    #[error("a row of `{0}` is an object of texts, each named by one of its columns")]
    SourceRow(&'static str),
    /// The value is not a finding.
    #[error("a finding is an object with `code`, `path` and `params`")]
    Finding,
    /// The listings are not a list.
    #[cfg(feature = "table")]
    #[error("a dataset is a list of listings")]
    Dataset,
    /// The language is unknown.
    #[error("unknown language `{0}`: choose {names}", names = languages())]
    Lang(String),
    /// The rule is unknown.
    #[error("there is no rule `{given}`{}", hint(*.near))]
    Rule {
        /// The given code.
        given: String,
        /// The code that was probably meant.
        near: Option<&'static str>,
    },
}

/// Reads the options that a caller in another language passes as text.
///
/// ```
/// use praticable::{Profile, calls};
///
/// assert_eq!(calls::options("publish", None)?.profile, Profile::Publish);
/// assert_eq!(
///     calls::options("strict", None).unwrap_err().to_string(),
///     "unknown profile `strict`: choose `intake`, `import` or `publish`",
/// );
/// # Ok::<(), calls::CallError>(())
/// ```
pub fn options(profile: &str, today: Option<&str>) -> Result<Options, CallError> {
    let profile =
        Profile::from_name(profile).ok_or_else(|| CallError::Profile(profile.to_owned()))?;
    let read = |text: &str| text.parse::<Date>().map_err(|_| CallError::Today(text.to_owned()));
    Ok(Options { profile, today: today.map(read).transpose()? })
}

fn hint(near: Option<&'static str>) -> String {
    near.map(|code| format!(": did you mean `{code}`?")).unwrap_or_default()
}

/// Returns the names of the sources, as part of a sentence.
#[cfg(feature = "table")]
fn sources() -> String {
    let names: Vec<String> = SOURCES.iter().map(|source| format!("`{}`", source.name)).collect();
    names.join(", ")
}

/// Returns the names of the languages of this build, as part of a sentence.
const fn languages() -> &'static str {
    if cfg!(feature = "languages") {
        "`fr`, `en` or `simple`"
    } else {
        "`fr`, or load a translation"
    }
}

/// Reads the name of a language.
pub fn lang(name: &str) -> Result<Lang, CallError> {
    Lang::from_name(name).ok_or_else(|| CallError::Lang(name.to_owned()))
}

/// Returns the rule with a code; upper and lower case are equal.
///
/// ```
/// use praticable::calls;
///
/// assert_eq!(calls::rule("acc-001")?.code, "ACC-001");
/// assert_eq!(
///     calls::rule("ACC-01").unwrap_err().to_string(),
///     "there is no rule `ACC-01`: did you mean `ACC-001`?",
/// );
/// # Ok::<(), calls::CallError>(())
/// ```
pub fn rule(code: &str) -> Result<&'static Rule, CallError> {
    let wanted = code.trim().to_ascii_uppercase();
    rules::rule(&wanted).ok_or_else(|| CallError::Rule {
        given: code.to_owned(),
        near: rules::nearest(code).map(|rule| rule.code),
    })
}

/// The explanation of a rule in one language, as every binding gives it: its `code`, `stage`, `severity` by profile, whether it
/// `needs_today`, its `source`, its `message` and `remedy`, in which `{name}` is a value of the finding, and its `page` in
/// Markdown.
///
/// A build without the feature `sources` leaves the source out, one without `pages` the page.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    rule: &'static Rule,
    lang: Lang,
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { rule, lang } = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", rule.code)?;
        map.serialize_entry("stage", rule.stage().name())?;
        map.serialize_entry("severity", &rule.severity)?;
        map.serialize_entry("needs_today", &rule.needs_today)?;
        #[cfg(feature = "sources")]
        map.serialize_entry("source", rule.source)?;
        map.serialize_entry("message", rule.message.get(lang))?;
        map.serialize_entry("remedy", rule.remedy.get(lang))?;
        #[cfg(feature = "pages")]
        map.serialize_entry("page", &rule.explain(lang))?;
        map.end()
    }
}

/// Explains the rule with a code; the case of the code does not matter.
///
/// ```
/// use praticable::{Lang, calls};
///
/// let rule = serde_json::to_value(calls::explain("acc-001", Lang::En)?)?;
/// assert_eq!((&rule["code"], &rule["severity"]["publish"]), (&"ACC-001".into(), &"error".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn explain(code: &str, lang: Lang) -> Result<Explanation, CallError> {
    Ok(Explanation { rule: rule(code)?, lang })
}

/// Checks one listing, given as the bytes of its JSON text.
pub fn check(json: &[u8], options: &Options) -> Vec<Finding> {
    check_bytes(json, options).findings
}
