//! Fields that hold several values.

use std::borrow::Cow;

use smallvec::SmallVec;

use super::{Leaves, Node, Raw, Scalar, Tape, cell, code::take_set};
use crate::{
    At, Context,
    ids::nir,
    lists::Form,
    lists::{Code, CodeSet},
    model::{Fee, Provenance, SignLanguage, SpokenLanguage, constraints::MOST_ITEMS},
    read::text::is_missing_token,
    rules::{
        fmt::{fmt_002, fmt_006, fmt_009},
        idt::idt_006,
    },
};

/// Reads the items of a JSON array one by one; another type is a finding. Of a list that is too long, the rest is passed
/// over.
pub(super) fn read_items<'a>(
    tape: &mut Tape<'a>,
    at: At<'_>,
    cx: &mut Context<'_>,
    read: &mut dyn FnMut(&mut Tape<'a>, At<'_>, &mut Context<'_>),
) {
    let items = match tape.array() {
        Ok(items) => items,
        Err(raw) => return raw.refuse("array", at, cx),
    };
    (0..items.min(MOST_ITEMS)).for_each(|index| read(tape, at.item(index), cx));
    if items > MOST_ITEMS {
        refuse_rest(tape.pass(items - MOST_ITEMS), at, cx);
    }
}

/// Reads the values of a cell one by one, empty ones too. Of a list that is too long, the rest is passed over.
fn read_parts<'a>(
    cell: Cow<'a, str>,
    at: At<'_>,
    cx: &mut Context<'_>,
    read: &mut dyn FnMut(usize, Cow<'a, str>, &mut Context<'_>),
) {
    if cell::is_one_value(&cell) {
        return read(0, cell, cx);
    }
    for (index, part) in cell::parts(cell, MOST_ITEMS).enumerate() {
        if index < MOST_ITEMS {
            read(index, part, cx);
        } else if !part.is_empty() {
            refuse_rest(nir::stands_in(&part), at, cx);
        }
    }
}

fn refuse_rest(holds_nir: bool, at: At<'_>, cx: &mut Context<'_>) {
    cx.report(fmt_006::too_many_items(at));
    if holds_nir {
        cx.report(idt_006::found(at));
    }
}

/// Takes an item; `null` says nothing in a list, so it is a wrong type there.
pub(super) fn item<'a>(
    tape: &mut Tape<'a>,
    at: At<'_>,
    meant: &'static str,
    cx: &mut Context<'_>,
) -> Option<Raw<'a>> {
    let raw = Raw::take(tape, at, cx)?;
    if matches!(raw, Raw::Null) {
        cx.report(fmt_002::wrong_type(at, meant, raw.type_name()));
        return None;
    }
    Some(raw)
}

/// Adds an item to a list that is a set.
fn push_new<T: PartialEq, const N: usize>(
    list: &mut SmallVec<[T; N]>,
    item: T,
    at: At<'_>,
    cx: &mut Context<'_>,
) {
    if list.contains(&item) {
        cx.report(fmt_009::repeated(at));
    } else {
        list.push(item);
    }
}

impl<'a, C: Code> Node<'a> for CodeSet<C> {
    fn read_json(&mut self, tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) {
        *self = take_set(tape, at, cx);
    }

    fn read_cell(&mut self, _: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) {
        read_parts(cell, at, cx, &mut |index, part, cx| {
            let at = at.item(index);
            if !part.is_empty()
                && let Some(code) = C::from_text(part, Form::Table, at, cx)
                && !self.insert(code)
            {
                cx.report(fmt_009::repeated(at));
            }
        });
    }

    fn write_cell(&self, _: &[u8], out: &mut String) {
        cell::write_parts(self.len(), out, |position, out| {
            if let Some(code) = self.iter().nth(position) {
                code.write(out);
            }
        });
    }

    fn all_facts(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
        (0..self.len()).all(|index| holds(at.item(index)))
    }

    fn leaves(leaves: &mut Leaves<'_>) {
        leaves.items(Leaves::leaf);
    }
}

impl<'a, T: Scalar<'a> + PartialEq, const N: usize> Node<'a> for SmallVec<[T; N]> {
    fn read_json(&mut self, tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) {
        read_items(tape, at, cx, &mut |tape, at, cx| {
            let item = item(tape, at, T::TYPE, cx);
            if let Some(item) = item.and_then(|item| T::from_raw(item, at, cx)) {
                push_new(self, item, at, cx);
            }
        });
    }

    fn read_cell(&mut self, _: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) {
        read_parts(cell, at, cx, &mut |index, part, cx| {
            let at = at.item(index);
            if !part.is_empty()
                && let Some(item) = T::from_text(part, Form::Table, at, cx)
            {
                push_new(self, item, at, cx);
            }
        });
    }

    fn write_cell(&self, _: &[u8], out: &mut String) {
        cell::write_parts(self.len(), out, |position, out| {
            if let Some(item) = self.get(position) {
                item.write(out);
            }
        });
    }

    fn all_facts(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
        (0..self.len()).all(|index| holds(at.item(index)))
    }

    fn leaves(leaves: &mut Leaves<'_>) {
        leaves.items(Leaves::leaf);
    }
}

/// A list of sections: in the table each of their fields is a column, whose values stand in the order of the list.
/// `once` tells the items that may stand there only once.
macro_rules! list_of_sections {
    ($($section:ty: once $once:expr;)+) => {$(
        impl<'a, const N: usize> Node<'a> for SmallVec<[$section; N]> {
            fn read_json(&mut self, tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) {
                read_items(tape, at, cx, &mut |tape, at, cx| {
                    let mut item = None::<$section>;
                    item.read_json(tape, at, cx);
                    // An item that is no object keeps its place, so that the pointers of the others stay true.
                    self.push(item.unwrap_or_default());
                });
            }

            fn read_cell(&mut self, route: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) {
                let was_empty = self.is_empty();
                let says_nothing = is_missing_token(&cell);
                read_parts(cell, at, cx, &mut |index, part, cx| {
                    if self.len() <= index {
                        self.push(Default::default());
                    }
                    if let Some(item) = self.get_mut(index).filter(|_| !part.is_empty()) {
                        item.read_cell(route, part, at.item(index), cx);
                    }
                });
                // `nr` is a language, and `NR` is no item.
                if says_nothing && was_empty && self.iter().all(|item| *item == Default::default()) {
                    self.clear();
                }
            }

            fn write_cell(&self, route: &[u8], out: &mut String) {
                cell::write_parts(self.len(), out, |position, out| {
                    if let Some(item) = self.get(position) {
                        item.write_cell(route, out);
                    }
                });
            }

            fn all_facts(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
                self.iter().enumerate().all(|(index, item)| item.all_facts(at.item(index), holds))
            }

            fn check_values(&self, at: At<'_>, cx: &mut Context<'_>) {
                let once: fn(&$section) -> bool = $once;
                for (index, item) in self.iter().enumerate() {
                    item.check_values(at.item(index), cx);
                    if once(item) && self.iter().take(index).any(|earlier| earlier == item) {
                        cx.report(fmt_009::repeated(at.item(index)));
                    }
                }
            }

            fn leaves(leaves: &mut Leaves<'_>) {
                leaves.items(<$section as Node<'a>>::leaves);
            }
        }
    )+};
}

list_of_sections! {
    SignLanguage: once |item| item.code.is_some();
    SpokenLanguage: once |item| item.code.is_some();
    Fee<'a>: once |_| false;
    Provenance<'a>: once |_| false;
}
