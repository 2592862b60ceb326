//! Codes of closed lists.

use std::borrow::Cow;

use super::{
    Raw, Scalar, Tape,
    list::{item, read_items},
    scalar::unreadable,
};
use crate::{
    At, Context, Edit, Fix, FixKind, Statement,
    compact::{decimal, short::same},
    finding::{Draft, rule::Rule},
    lists::{Code, CodeSet, Entry, Explanation, Form, Reason},
    rules::{
        fmt::{fmt_002, fmt_004, fmt_009},
        pay::pay_004,
        tar::tar_005,
    },
    text::fold::fold,
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
        if alias.is_some() {
            cx.report(draft);
            return alias;
        }
        let Some((explained, meant)) = self.explained(text, form, at) else {
            let draft =
                if form.is_table() { self.guessed(text, at).unwrap_or(draft) } else { draft };
            unreadable(text, form, at, cx, draft);
            return None;
        };
        cx.report(explained);
        meant
    }

    /// What is said of a cell that may mean a code: a sign in the place of a word, a code with a remark behind it, words that
    /// lead to one code of the list.
    fn guessed(&self, text: &str, at: At<'_>) -> Option<Draft> {
        let spelt = |folded: &str| self.entries.iter().find(|entry| entry.is_spelt(folded));
        let (pattern, entry) = match fold(text).as_str() {
            "x" | "xx" | "+" => ("mark", spelt("yes")?),
            "?" | "??" | "???" => ("mark", spelt("unknown")?),
            "nsp" => ("other_word", spelt("unknown")?),
            "partiellement" | "partielle" | "en_partie" => ("other_word", spelt("partial")?),
            _ => ("comment", spelt(&fold(before_remark(text)?))?),
        };
        let draft = fmt_004::RULE.at(at).with("pattern", pattern);
        Some(draft.with("suggestion", entry.table).fix(Fix::confirm(entry.wire)))
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
            let draft = fmt_002::wrong_type(at, "string", raw.type_name());
            // `true` and `false` may well mean an answer, but nobody said that they did not mean "unknown".
            let is_meant = |entry: &&Entry| {
                matches!(raw, Raw::Boolean(_)) && entry.aliases().any(|alias| alias == spelled)
            };
            match self.entries.iter().find(is_meant) {
                Some(entry) => draft.fix(Fix::confirm(entry.wire)),
                None => draft,
            }
        };
        let explained = self.explained(&spelled, Form::Json, at);
        cx.report(explained.map_or_else(draft, |(draft, _)| draft));
    }

    /// What the list's own rule has to say about a text, and the position of the code that it certainly means.
    fn explained(&self, text: &str, form: Form, at: At<'_>) -> Option<(Draft, Option<usize>)> {
        let Explanation { reason, meant, also } = (self.explain)(text)?;
        let draft = rule_of(reason).at(at);
        let Some(entry) = meant.and_then(|position| self.entries.get(position)) else {
            return Some((draft, None));
        };
        Some(match (also, at) {
            (Some((key, code)), At::Key(section, _)) => {
                let statement = Statement { to: section.key(key).to_string(), value: code.into() };
                let edit = Edit::Set { value: entry.wire.into(), also: vec![statement] };
                let draft = draft.with("suggestion", form.spells(entry));
                (draft.fix(Fix { kind: FixKind::Safe, edit }), meant)
            }
            _ => (draft.fix(Fix::confirm(entry.wire)), None),
        })
    }
}

/// The rule that reports a reason.
const fn rule_of(reason: Reason) -> &'static Rule {
    match reason {
        Reason::TwoFacts => &fmt_004::RULE,
        Reason::BareSectorCode => &tar_005::RULE,
        Reason::BareYes => &pay_004::RULE,
    }
}

/// What stands before a remark: `Oui (rampe amovible)`, `Oui : sonner`.
fn before_remark(text: &str) -> Option<&str> {
    let (before, _) = text.split_once(['(', ':'])?;
    Some(before.trim())
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
}
