//! Codes of closed lists.

use std::borrow::Cow;

use super::{Form, Raw, Scalar, scalar::unreadable};
use crate::{
    At, Context, Fix,
    codes::{Code, Entry, Explanation},
    decimal,
    finding::Draft,
    rules::fmt::{fmt_002, fmt_004},
    text::same,
};

/// A closed list, as reading sees it: what it does stands here once, not once for each type of code.
struct List {
    entries: &'static [Entry],
    /// What the list's own rule has to say about a text that is none of its codes.
    explain: fn(&str) -> Option<Explanation>,
}

impl List {
    const fn of<C: Code>() -> Self {
        Self { entries: C::ENTRIES, explain: C::explain }
    }

    /// The position of the code that a text spells, or certainly means.
    fn read(&self, text: &str, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<usize> {
        if let Some(position) = self.entries.iter().position(|entry| same(form.spells(entry), text))
        {
            return Some(position);
        }
        let (draft, alias) = fmt_004::unknown_code(self.entries, text, form, at);
        match (alias, self.explained(text, at)) {
            (None, Some(explained)) => cx.report(explained),
            (None, None) => unreadable(text, form, at, cx, draft),
            (Some(_), _) => cx.report(draft),
        }
        alias
    }

    /// Reports a value that is no text.
    fn refuse(&self, raw: &Raw<'_>, at: At<'_>, cx: &mut Context<'_>) {
        let spelled = match raw {
            Raw::Boolean(value) => value.to_string(),
            Raw::Integer(value) => value.to_string(),
            Raw::Number(value) => decimal::write(*value),
            _ => String::new(),
        };
        let draft = || {
            let draft = fmt_002::wrong_type(at, "string", raw);
            // `true` and `false` may well mean an answer, but nobody said that they did not mean "unknown".
            let is_meant = |entry: &&Entry| {
                matches!(raw, Raw::Boolean(_)) && entry.aliases.contains(&spelled.as_str())
            };
            match self.entries.iter().find(is_meant) {
                Some(entry) => draft.fix(Fix::confirm(entry.wire)),
                None => draft,
            }
        };
        cx.report(self.explained(&spelled, at).unwrap_or_else(draft));
    }

    fn explained(&self, text: &str, at: At<'_>) -> Option<Draft> {
        let (rule, meant) = (self.explain)(text)?;
        let draft = rule.at(at);
        Some(match meant.and_then(|position| self.entries.get(position)) {
            Some(entry) => draft.fix(Fix::confirm(entry.wire)),
            None => draft,
        })
    }
}

impl<'a, C: Code> Scalar<'a> for C {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        List::of::<C>().read(&text, form, at, cx).and_then(C::from_index)
    }

    fn from_raw(raw: Raw<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        match raw {
            Raw::Null => None,
            Raw::Text(text) => Self::from_text(text, Form::Json, at, cx),
            other => {
                List::of::<C>().refuse(&other, at, cx);
                None
            }
        }
    }

    fn write(&self, out: &mut String) {
        out.push_str(self.entry().table);
    }

    fn affirms(&self) -> bool {
        !matches!(self.entry().wire, "no" | "none" | "unknown" | "not_applicable")
    }
}
