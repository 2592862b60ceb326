//! Texts filled with values.
//!
//! A text in [`Words`](crate::Words) may hold
//!
//! - `{name}`: a value;
//! - `{name|one|several}`: a word that agrees with a number. French counts nought as one, English does not;
//! - `[…]`: a part that is left out when a value in it is missing.
//!
//! [`fill!`](crate::fill) fills one, and does not compile when a register names a value that is not given.

use std::fmt::Write;

use crate::{Lang, Words};

/// A value that a text is filled with.
pub trait Value {
    /// Writes the value; `false` when it is missing.
    fn write(&self, lang: Lang, text: &mut String) -> bool;

    /// The number that words agree with, if the value is one.
    fn count(&self) -> Option<u64> {
        None
    }
}

/// A number whose thousands are set apart: `2 000`, in English `2,000`. Other numbers are written in digits alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grouped(pub u64);

impl Value for Grouped {
    fn write(&self, lang: Lang, text: &mut String) -> bool {
        let mark = if lang.is_english() { ',' } else { ' ' };
        let digits = self.0.to_string();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        true
    }

    fn count(&self) -> Option<u64> {
        Some(self.0)
    }
}

impl Value for u64 {
    fn write(&self, _: Lang, text: &mut String) -> bool {
        write!(text, "{self}").is_ok()
    }

    fn count(&self) -> Option<u64> {
        Some(*self)
    }
}

impl Value for usize {
    fn write(&self, _: Lang, text: &mut String) -> bool {
        write!(text, "{self}").is_ok()
    }

    fn count(&self) -> Option<u64> {
        u64::try_from(*self).ok()
    }
}

impl Value for str {
    fn write(&self, _: Lang, text: &mut String) -> bool {
        text.push_str(self);
        true
    }
}

impl Value for String {
    fn write(&self, lang: Lang, text: &mut String) -> bool {
        self.as_str().write(lang, text)
    }
}

impl Value for Words {
    fn write(&self, lang: Lang, text: &mut String) -> bool {
        self.get(lang).write(lang, text)
    }
}

impl<T: Value> Value for Option<T> {
    fn write(&self, lang: Lang, text: &mut String) -> bool {
        self.as_ref().is_some_and(|value| value.write(lang, text))
    }

    fn count(&self) -> Option<u64> {
        self.as_ref().and_then(Value::count)
    }
}

impl<T: Value + ?Sized> Value for &T {
    fn write(&self, lang: Lang, text: &mut String) -> bool {
        (*self).write(lang, text)
    }

    fn count(&self) -> Option<u64> {
        (*self).count()
    }
}

/// Fills a text with values by name. A text that is not filled by just these does not compile: each register names none but
/// them, and each of them is named in one of the registers.
///
/// ```
/// use praticable::{Lang, fill, wording::Grouped, words};
///
/// let said = |lang, rows, sheet: Option<&str>| {
///     fill!(lang, words! {
///         fr: "{rows} {rows|ligne|lignes}[ dans « {sheet} »]",
///         en: "{rows} {rows|row|rows}[ in “{sheet}”]",
///         simple: "{rows} {rows|ligne|lignes}",
///     }, rows = Grouped(rows), sheet)
/// };
/// assert_eq!(said(Lang::Fr, 0, None), "0 ligne");
/// assert_eq!(said(Lang::En, 0, Some("A")), "0 rows in “A”");
/// assert_eq!(said(Lang::Fr, 2000, Some("A")), "2 000 lignes dans « A »");
/// ```
///
/// ```compile_fail
/// use praticable::{Lang, fill, words};
///
/// fill!(Lang::Fr, words! { fr: "{row}", en: "{line}", simple: "{row}" }, row = 1_u64);
/// ```
///
/// ```compile_fail
/// use praticable::{Lang, fill, words};
///
/// fill!(Lang::Fr, words! { fr: "ici", en: "here", simple: "ici" }, row = 1_u64);
/// ```
#[macro_export]
macro_rules! fill {
    ($lang:expr, $words:expr $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const FILLED: $crate::Words = $words;
        const _: () = assert!(
            FILLED.takes(&[$(stringify!($name)),*]),
            "a text names a value that is not given, or a value is not named in it"
        );
        FILLED.fill($lang, &[$((stringify!($name), &$crate::fill!(@ $name $($value)?))),*])
    }};
    (@ $name:ident) => { $name };
    (@ $name:ident $value:expr) => { $value };
}

impl Words {
    /// The text in one register, filled with values by name; [`fill!`](crate::fill) checks the names.
    pub fn fill(&self, lang: Lang, values: &[(&str, &dyn Value)]) -> String {
        filled(self.get(lang), |placeholder, text| {
            let (name, forms) = placeholder.split_once('|').unwrap_or((placeholder, ""));
            let Some((_, value)) = values.iter().find(|(known, _)| *known == name) else {
                return false;
            };
            let Some((one, several)) = forms.split_once('|') else {
                return value.write(lang, text);
            };
            let form = value.count().map(|count| if lang.is_one(count) { one } else { several });
            form.is_some_and(|form| form.write(lang, text))
        })
    }

    /// Whether values of these names fill the text: each register names none but them, and each of them is named in one of the
    /// registers.
    pub const fn takes(&self, names: &[&str]) -> bool {
        let all = self.all();
        let mut texts = all.as_slice();
        while let [text, rest @ ..] = texts {
            if !names_only(text.as_bytes(), names) {
                return false;
            }
            texts = rest;
        }
        let mut given = names;
        while let [name, rest @ ..] = given {
            let mut texts = all.as_slice();
            while let [text, rest @ ..] = texts
                && !has_name(text.as_bytes(), name.as_bytes())
            {
                texts = rest;
            }
            if texts.is_empty() {
                return false;
            }
            given = rest;
        }
        true
    }
}

/// Whether a text names nothing but these, and closes each placeholder before the next.
const fn names_only(text: &[u8], names: &[&str]) -> bool {
    let mut rest = text;
    let mut is_open = false;
    while let [byte, after @ ..] = rest {
        rest = after;
        if *byte == b'{' {
            let mut known = names;
            while let [name, others @ ..] = known
                && !begins(after, name.as_bytes())
            {
                known = others;
            }
            if is_open || known.is_empty() {
                return false;
            }
            is_open = true;
        } else if *byte == b'}' {
            is_open = false;
        }
    }
    !is_open
}

/// Whether a text names this value.
const fn has_name(text: &[u8], name: &[u8]) -> bool {
    let mut rest = text;
    while let [byte, after @ ..] = rest {
        if *byte == b'{' && begins(after, name) {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether a placeholder begins with this whole name.
const fn begins(placeholder: &[u8], name: &[u8]) -> bool {
    let (mut rest, mut name) = (placeholder, name);
    while let ([byte, after @ ..], [letter, letters @ ..]) = (rest, name) {
        if *byte != *letter {
            return false;
        }
        (rest, name) = (after, letters);
    }
    name.is_empty() && matches!(rest, [b'}' | b'|', ..])
}

/// A text whose placeholders were handed to `put` one by one. Where `put` says that it has nothing for one, nothing is left
/// behind, and the part between `[` and `]` around it is taken away.
pub(crate) fn filled(template: &str, mut put: impl FnMut(&str, &mut String) -> bool) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut optional: Option<(usize, bool)> = None;
    let mut rest = template;
    while let Some(at) = rest.find(['{', '[', ']']) {
        let (before, marked) = rest.split_at_checked(at).unwrap_or((rest, ""));
        text.push_str(before);
        let mut characters = marked.chars();
        let mark = characters.next();
        rest = characters.as_str();
        match mark {
            Some('[') => optional = Some((text.len(), true)),
            Some(']') => {
                if let Some((start, false)) = optional.take() {
                    text.truncate(start);
                }
            }
            _ => {
                let (placeholder, after) = rest.split_once('}').unwrap_or((rest, ""));
                rest = after;
                if !put(placeholder, &mut text)
                    && let Some((_, complete)) = &mut optional
                {
                    *complete = false;
                }
            }
        }
    }
    text.push_str(rest);
    text
}
