//! Sections: JSON objects with named fields.

use super::Tape;
use crate::{
    At, Context,
    ids::nir,
    rules::{
        fmt::{fmt_003, fmt_009},
        idt::idt_006,
    },
};

/// A section, as far as reading its fields goes.
pub(crate) trait Fields<'a> {
    /// Reads the next value of the tape into the field at a position; `at` is where that field stands.
    fn read_field(
        &mut self,
        position: usize,
        tape: &mut Tape<'a>,
        at: At<'_>,
        cx: &mut Context<'_>,
    );
}

/// Reads an object into a section: unknown fields, repeated fields and other types are findings. Whether an object stood
/// there.
pub(crate) fn read_object<'a>(
    section: &mut dyn Fields<'a>,
    keys: &[&'static str],
    tape: &mut Tape<'a>,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> bool {
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
            section.read_field(position, tape, at.key(&key), cx);
        } else {
            cx.report(fmt_009::repeated_key(at.key(&key)));
            if tape.take().holds_nir() {
                cx.report(idt_006::found(at.key(&key)));
            }
        }
    }
    true
}
