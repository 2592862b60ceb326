//! Sections: JSON objects with named fields.

use super::{Node, Tape};
use crate::{
    At, Context,
    ids::nir,
    rules::{
        fmt::{fmt_003, fmt_009},
        idt::idt_006,
    },
};

/// A field of a section, whatever its type: what is asked of any of them, so that it is asked in one place.
pub(crate) trait Part<'a> {
    /// [`Node::read_json`].
    fn read(&mut self, tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>);

    /// [`Node::all_facts`].
    fn every_fact(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool;
}

impl<'a, T: Node<'a>> Part<'a> for T {
    fn read(&mut self, tape: &mut Tape<'a>, at: At<'_>, cx: &mut Context<'_>) {
        self.read_json(tape, at, cx);
    }

    fn every_fact(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
        self.all_facts(at, holds)
    }
}

/// A section, as a list of named fields.
pub(crate) trait Fields<'a> {
    /// The names of the fields, in their order.
    fn keys(&self) -> &'static [&'static str];

    /// The field at a position.
    fn field(&self, position: usize) -> Option<&dyn Part<'a>>;

    /// The field at a position, to be read.
    fn field_mut(&mut self, position: usize) -> Option<&mut dyn Part<'a>>;
}

/// [`Node::all_facts`] of a section.
pub(crate) fn all_fields<'a>(
    section: &dyn Fields<'a>,
    at: At<'_>,
    holds: &dyn Fn(At<'_>) -> bool,
) -> bool {
    section.keys().iter().enumerate().all(|(position, key)| {
        section.field(position).is_none_or(|field| field.every_fact(at.key(key), holds))
    })
}

/// Reads an object into a section: unknown fields, repeated fields and other types are findings. Whether an object stood
/// there.
pub(crate) fn read_object<'a>(
    section: &mut dyn Fields<'a>,
    tape: &mut Tape<'a>,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> bool {
    let keys = section.keys();
    let fields = match tape.object() {
        Ok(fields) => fields,
        Err(raw) => {
            raw.refuse("object", at, cx);
            return false;
        }
    };
    let mut seen = 0_u64;
    for _ in 0..fields {
        let key = tape.key();
        let Some(position) = keys.iter().position(|known| *known == key) else {
            cx.report_made(|| fmt_003::unknown_field(at, &key, keys));
            if tape.take().holds_nir() || nir::stands_in(&key) {
                cx.report(idt_006::found(at.key(&fmt_003::shown(&key))));
            }
            continue;
        };
        let bit = 1 << position;
        if seen & bit == 0 {
            seen |= bit;
            if let Some(field) = section.field_mut(position) {
                field.read(tape, at.key(&key), cx);
            }
        } else {
            cx.report(fmt_009::repeated_key(at.key(&key)));
            if tape.take().holds_nir() {
                cx.report(idt_006::found(at.key(&key)));
            }
        }
    }
    true
}
