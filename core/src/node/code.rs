//! Codes of closed lists.

use std::borrow::Cow;

use super::{
    Form, Raw, Scalar, Tape,
    list::{item, read_items},
    scalar::unreadable,
};
use crate::{
    At, Context, Fix,
    codes::{Code, CodeSet, Entry, Explanation},
    decimal,
    finding::Draft,
    rules::fmt::{fmt_002, fmt_004, fmt_009},
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

    /// The position of the code that a JSON value spells, or certainly means. `null` is missing.
    fn read_raw(&self, raw: &Raw<'_>, at: At<'_>, cx: &mut Context<'_>) -> Option<usize> {
        match raw {
            Raw::Null => None,
            Raw::Text(text) => self.read(text, Form::Json, at, cx),
            other => {
                self.refuse(other, at, cx);
                None
            }
        }
    }

    /// Takes a value from a tape.
    #[inline(never)]
    fn take(&self, tape: &mut Tape<'_>, at: At<'_>, cx: &mut Context<'_>) -> Option<usize> {
        self.read_raw(&Raw::take(tape, at, cx)?, at, cx)
    }

    /// Takes an array of codes from a tape: a bit for the position of each.
    #[inline(never)]
    fn take_set(&self, tape: &mut Tape<'_>, at: At<'_>, cx: &mut Context<'_>) -> u32 {
        let mut set = 0;
        read_items(tape, at, cx, &mut |tape, at, cx| {
            let Some(raw) = item(tape, at, "string", cx) else { return };
            let Some(position) = self.read_raw(&raw, at, cx) else { return };
            let bit = 1 << position;
            if set & bit == 0 {
                set |= bit;
            } else {
                cx.report(fmt_009::repeated(at));
            }
        });
        set
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

/// Takes an array of codes from a tape.
pub(super) fn take_set<C: Code>(
    tape: &mut Tape<'_>,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> CodeSet<C> {
    CodeSet::from_bits(List::of::<C>().take_set(tape, at, cx))
}

impl<'a, C: Code> Scalar<'a> for C {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        List::of::<C>().read(&text, form, at, cx).and_then(C::from_index)
    }

    fn from_raw(raw: Raw<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        List::of::<C>().read_raw(&raw, at, cx).and_then(C::from_index)
    }

    fn take(tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        List::of::<C>().take(tape, at, cx).and_then(C::from_index)
    }

    fn write(&self, out: &mut String) {
        out.push_str(self.entry().table);
    }

    fn affirms(&self) -> bool {
        !matches!(self.entry().wire, "no" | "none" | "unknown" | "not_applicable")
    }
}
