//! Listings as JSON texts.

use std::ops::Range;

use super::{
    Change, Mended, Patch, Place, Wanted, Why,
    place::resolved,
    settle::{By, Record, Room, settle},
    spans::{self, Member, compact},
    splices::Splices,
};
use crate::{
    Finding, Proposal, check_json,
    compact::json::to_json,
    ids::nir,
    text::pointer::{Item, item, tokens},
};

/// Fixes the JSON text of a listing, given its findings. All other bytes of the text stay as they are.
///
/// ```
/// use praticable::{Options, check_json, fix::{Place, Wanted, json}};
///
/// let options = Options::default();
/// let text = r#"{ "contact": { "phones": ["01 99 00 27 37"] } }"#;
/// let wanted = Wanted { options: &options, confirm: false, hears: &|_| true, holds: &|_| true };
/// let mended = json(text, &check_json(text, &options).findings, &wanted);
/// let Place::Span(span) = &mended.patches[0].place else { panic!("a text has no cells") };
/// assert_eq!((&text[span.clone()], mended.patches[0].text.as_str()), ("\"01 99 00 27 37\"", "\"+33199002737\""));
/// ```
pub fn json(text: &str, found: &[Finding], wanted: &Wanted<'_>) -> Mended {
    let record = Document {
        text: text.to_owned(),
        wanted,
        splices: Splices::default(),
        changes: Vec::new(),
    };
    settle(record, found, wanted)
}

#[derive(Clone)]
struct Document<'r> {
    text: String,
    wanted: &'r Wanted<'r>,
    splices: Splices,
    changes: Vec<Change>,
}

/// The result of resolving a pointer.
enum Found {
    /// An existing value.
    Value(Range<usize>),
    /// No value: the last value on the path, and the rest of the path.
    Nothing { parent: Range<usize>, rest: Vec<String> },
}

/// JSON's null.
const NULL: &str = "null";

impl Document<'_> {
    fn piece(&self, span: &Range<usize>) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Returns the whole value, without surrounding white space.
    fn root(&self) -> Range<usize> {
        let start = self.text.len() - self.text.trim_start().len();
        start..start + self.text.trim().len()
    }

    fn find(&self, at: &str) -> Found {
        let mut value = self.root();
        let mut rest = tokens(at);
        while let Some(token) = rest.first() {
            let inner = match item(token) {
                Some(Item::At(position)) => spans::items(&self.text, value.clone())
                    .and_then(|items| items.into_iter().nth(position)),
                Some(Item::Next) => None,
                // Of a repeated field, the first one is read.
                None => self.member(&value, token).map(|member| member.value),
            };
            let Some(inner) = inner else { return Found::Nothing { parent: value, rest } };
            value = inner;
            rest.remove(0);
        }
        Found::Value(value)
    }

    fn value(&self, at: &str) -> Option<Range<usize>> {
        match self.find(at) {
            Found::Value(value) => Some(value),
            Found::Nothing { .. } => None,
        }
    }

    fn member(&self, object: &Range<usize>, name: &str) -> Option<Member> {
        let mut members = spans::members(&self.text, object.clone())?.into_iter();
        members.find(|member| member.name == name)
    }

    /// Replaces a piece of the text.
    fn splice(&mut self, span: Range<usize>, text: &str, change: Change) -> Result<(), Why> {
        if nir::stands_in(&change.raw) || nir::stands_in(&change.new) {
            return Err(Why::Nir);
        }
        if !(self.wanted.holds)(text) {
            return Err(Why::Unwritable);
        }
        self.splices.push(span.clone(), text, self.changes.len());
        self.text.replace_range(span, text);
        self.changes.push(change);
        Ok(())
    }

    /// Writes a value at a place, which may or may not exist yet.
    fn write(&mut self, at: &str, json: &str, by: By) -> Result<(), Why> {
        let change = |path: String, raw: &str| Change {
            path,
            raw: compact(raw),
            new: compact(json),
            code: by.code,
            kind: by.kind,
        };
        let (parent, rest) = match self.find(at) {
            Found::Value(span) => {
                let change = change(at.to_owned(), self.piece(&span));
                return if change.raw == change.new {
                    Ok(())
                } else {
                    self.splice(span, json, change)
                };
            }
            Found::Nothing { parent, rest } => (parent, rest),
        };
        let Some((first, inner)) = rest.split_first() else { return Err(Why::Gone) };
        let value = built(inner, json);
        if self.piece(&parent) == NULL {
            return self.splice(parent, &built(&rest, json), change(resolved(at, 0), NULL));
        }
        let is_item = item(first).is_some();
        let parts = if is_item {
            spans::items(&self.text, parent.clone())
        } else {
            let members = spans::members(&self.text, parent.clone());
            members.map(|members| members.iter().map(Member::whole).collect())
        };
        let parts = parts.ok_or(Why::Taken)?;
        let (gap, place, is_first) = self.end_of(&parent, &parts);
        let name = if is_item {
            String::new()
        } else {
            format!("{}{}", to_json(first), self.colon(&parent))
        };
        let comma = if is_first { "" } else { "," };
        let text = format!("{comma}{gap}{name}{value}");
        let position = if is_item { parts.len() } else { 0 };
        self.splice(place..place, &text, change(resolved(at, position), NULL))
    }

    /// Returns the position for one more part of an array or an object, the white space before it, and whether it is
    /// the first part.
    fn end_of(&self, parent: &Range<usize>, parts: &[Range<usize>]) -> (String, usize, bool) {
        let inside = parent.start + 1;
        match (parts.first(), parts.last()) {
            (Some(first), Some(last)) => {
                (self.piece(&(inside..first.start)).to_owned(), last.end, false)
            }
            _ => (String::new(), inside, true),
        }
    }

    /// Returns the separator between a name and its value in an object.
    fn colon(&self, object: &Range<usize>) -> String {
        let members = spans::members(&self.text, object.clone()).unwrap_or_default();
        let first = members.first();
        let root =
            || spans::members(&self.text, self.root()).and_then(|all| all.into_iter().next());
        let between =
            |member: &Member| self.piece(&(member.key.end..member.value.start)).to_owned();
        first
            .map(between)
            .or_else(|| root().as_ref().map(between))
            .unwrap_or_else(|| ":".to_owned())
    }
}

impl Record for Document<'_> {
    fn findings(&self) -> Vec<Finding> {
        check_json(&self.text, self.wanted.options).findings
    }

    fn room(&self, at: &str, value: &Proposal) -> Result<Room, Why> {
        let json = to_json(value);
        if let Some(list) = at.strip_suffix("/-") {
            let items = self.value(list).and_then(|list| spans::items(&self.text, list));
            let is_same =
                items.is_some_and(|items| items.iter().any(|item| self.piece(item) == json));
            return Ok(if is_same { Room::Same } else { Room::Free });
        }
        Ok(match self.value(at).map(|span| compact(self.piece(&span))) {
            None => Room::Free,
            Some(text) if text == NULL => Room::Free,
            Some(text) if text == json => Room::Same,
            Some(_) => Room::Taken,
        })
    }

    fn is_open(&self, at: &str) -> bool {
        self.value(at).is_none_or(|span| matches!(self.piece(&span), NULL | "\"unknown\""))
    }

    fn keeps_places(&self, _: &str) -> bool {
        // An item that is not read has a finding, which was shown already.
        true
    }

    fn put(&mut self, at: &str, value: &Proposal, by: By) -> Result<(), Why> {
        let Proposal::Object(params) = value else {
            return self.write(at, &to_json(value), by);
        };
        // Other members of the object stay.
        match self.value(at) {
            Some(_) => params.iter().try_for_each(|(name, value)| {
                self.write(&format!("{at}/{name}"), &to_json(value), by)
            }),
            None => self.write(at, &to_json(value), by),
        }
    }

    fn remove(&mut self, at: &str, by: By) -> Result<(), Why> {
        let (above, last) = at.rsplit_once('/').ok_or(Why::Gone)?;
        let parent = self.value(above).ok_or(Why::Gone)?;
        let (parts, position, value) = if let Some(Item::At(position)) = item(last) {
            let items = spans::items(&self.text, parent).ok_or(Why::Gone)?;
            let value = items.get(position).cloned();
            (items, position, value)
        } else {
            let members = spans::members(&self.text, parent).ok_or(Why::Gone)?;
            let name = tokens(at).pop().unwrap_or_default();
            let position =
                members.iter().position(|member| member.name == name).ok_or(Why::Gone)?;
            if above.rsplit_once('/').is_some_and(|(_, last)| item(last).is_some()) {
                // Without this field the item is empty, or else would keep only a part of its meaning.
                return if members.len() == 1 {
                    self.remove(above, by)
                } else {
                    Err(Why::OtherFault)
                };
            }
            let value = members.get(position).map(|member| member.value.clone());
            (members.iter().map(Member::whole).collect(), position, value)
        };
        let value = value.ok_or(Why::Gone)?;
        let part = parts.get(position).cloned().ok_or(Why::Gone)?;
        let before = position.checked_sub(1).and_then(|before| parts.get(before));
        let gap = match (parts.get(position + 1), before) {
            (Some(next), _) => part.start..next.start,
            (None, Some(before)) => before.end..part.end,
            (None, None) => part,
        };
        let (raw, new) = (compact(self.piece(&value)), NULL.to_owned());
        let change = Change { path: at.to_owned(), raw, new, code: by.code, kind: by.kind };
        self.splice(gap, "", change)
    }

    fn copy(&mut self, from: &str, to: &str, by: By) -> Result<(), Why> {
        let value = self.value(from).ok_or(Why::Gone)?;
        let value = self.piece(&value).to_owned();
        if self.value(to).is_some_and(|span| self.piece(&span) != NULL) {
            return Err(Why::Taken);
        }
        self.write(to, &value, by)
    }

    fn rename(&mut self, at: &str, name: &str, by: By) -> Result<(), Why> {
        let (above, _) = at.rsplit_once('/').ok_or(Why::Gone)?;
        let parent = self.value(above).ok_or(Why::Gone)?;
        let old = tokens(at).pop().unwrap_or_default();
        let member = self.member(&parent, &old).ok_or(Why::Gone)?;
        if self.member(&parent, name).is_some() {
            return Err(Why::Taken);
        }
        let (raw, new) = (self.piece(&member.key).to_owned(), to_json(&name));
        let text = new.clone();
        let change = Change { path: at.to_owned(), raw, new, code: by.code, kind: by.kind };
        self.splice(member.key, &text, change)
    }

    fn into_patches(self) -> Vec<Patch> {
        let changes = self.changes;
        let patch = |splice: super::splices::Splice| Patch {
            place: Place::Span(splice.span),
            text: splice.text,
            changes: splice.changes.iter().filter_map(|at| changes.get(*at).cloned()).collect(),
        };
        self.splices.into_vec().into_iter().map(patch).collect()
    }
}

/// Wraps a value in everything that is missing on the path to it.
fn built(rest: &[String], json: &str) -> String {
    rest.iter().rev().fold(json.to_owned(), |inner, token| match item(token) {
        Some(_) => format!("[{inner}]"),
        None => format!("{{{}:{inner}}}", to_json(token)),
    })
}
