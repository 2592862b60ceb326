//! Where the records of a table begin and end.

use memchr::{memchr, memchr2};

use super::Dialect;
use crate::{FaultKind, Frame, Step};

/// The most bytes that a record may have; national files stay under 4 KiB.
pub(crate) const LIMIT: usize = 1 << 20;

/// Finds the records of a table.
///
/// A quote opens only at the start of a cell, and must close at the end of one. One that does not is a fault, and reading
/// goes on with the line after the one where it opened: it never swallows more than its own line.
#[derive(Clone, Debug)]
pub struct Records {
    dialect: Dialect,
    /// Inside a record given up: all that is left of it is its line's end.
    skipping: bool,
}

/// What closes a quoted cell.
enum Close {
    /// The cell ends here.
    At(usize),
    /// Not in the bytes at hand.
    Unseen,
    /// Nothing does.
    Never(FaultKind),
}

impl Records {
    /// Reads records of one dialect.
    pub fn new(dialect: Dialect) -> Self {
        Self { dialect, skipping: false }
    }

    /// Gives up a record; the rest of the line where it broke is skipped.
    fn give_up(&mut self, kind: FaultKind, at: usize, next: usize) -> Step {
        self.skipping = true;
        Step::Fault { kind, at, next }
    }

    fn close(&self, unread: &[u8], quote: usize, last: bool) -> Close {
        let mut from = quote + 1;
        while let Some(found) = memchr(b'"', unread.get(from..).unwrap_or_default()) {
            let at = from + found;
            if at >= LIMIT {
                return Close::Never(FaultKind::OpenQuote);
            }
            let end = at + 1;
            match (unread.get(end), unread.get(end + 1)) {
                (Some(b'"'), _) => from = end + 1,
                (Some(b'\n'), _) | (Some(b'\r'), Some(b'\n')) => return Close::At(end),
                (Some(byte), _) if *byte == self.dialect.delimiter => return Close::At(end),
                (None, _) | (Some(b'\r'), None) => {
                    return if last { Close::At(end) } else { Close::Unseen };
                }
                (Some(_), _) => {
                    // A quote that opened on an earlier line met the opening quote of another cell.
                    let crossed =
                        unread.get(quote..at).is_some_and(|cell| memchr(b'\n', cell).is_some());
                    let kind =
                        if crossed { FaultKind::OpenQuote } else { FaultKind::TextAfterQuote };
                    return Close::Never(kind);
                }
            }
        }
        if last || unread.len() > LIMIT {
            Close::Never(FaultKind::OpenQuote)
        } else {
            Close::Unseen
        }
    }

    /// The rest of a line that is not read.
    fn skip_line(&mut self, unread: &[u8]) -> Step {
        let end = memchr(b'\n', unread);
        self.skipping = end.is_none();
        Step::Skip { next: end.map_or(unread.len(), |end| end + 1) }
    }
}

impl Frame for Records {
    fn step(&mut self, unread: &[u8], last: bool) -> Step {
        if unread.is_empty() {
            return if last { Step::End } else { Step::More };
        }
        if self.skipping {
            return self.skip_line(unread);
        }
        let mut from = 0;
        loop {
            let rest = unread.get(from..).unwrap_or_default();
            let found =
                if self.dialect.quoted { memchr2(b'\n', b'"', rest) } else { memchr(b'\n', rest) };
            let at = found.map_or(unread.len(), |found| from + found);
            if at > LIMIT {
                return self.give_up(FaultKind::TooLong, 0, at);
            }
            match unread.get(at) {
                Some(b'"') => {
                    let before = at.checked_sub(1).and_then(|before| unread.get(before));
                    if before.is_some_and(|byte| *byte != self.dialect.delimiter) {
                        // A quote inside a cell is text.
                        from = at + 1;
                        continue;
                    }
                    match self.close(unread, at, last) {
                        Close::At(end) => from = end,
                        Close::Unseen => return Step::More,
                        Close::Never(kind) => return self.give_up(kind, at, at + 1),
                    }
                }
                Some(_) => return record(unread, at, at + 1),
                None if last => return record(unread, at, at),
                None => return Step::More,
            }
        }
    }
}

/// A line up to `end`, unless it is blank.
fn record(unread: &[u8], end: usize, next: usize) -> Step {
    let line = unread.get(..end).unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.is_empty() {
        Step::Skip { next }
    } else {
        Step::Record { start: 0, end: line.len(), next }
    }
}
