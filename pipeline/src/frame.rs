//! The contract between a stream of bytes and what finds its records.

use crate::FaultKind;

/// Finds where the records of one format begin and end.
///
/// A frame sees the unread bytes again and again until they hold a whole record. What it finds depends on the bytes of
/// the file alone: never on where a read happened to stop.
pub trait Frame: Send {
    /// The next thing among the unread bytes; `last` when no byte follows them.
    fn step(&mut self, unread: &[u8], last: bool) -> Step;
}

/// What stands at the beginning of the unread bytes. Offsets count from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A record.
    Record {
        /// Where its text begins.
        start: usize,
        /// Where its text ends.
        end: usize,
        /// Where reading goes on.
        next: usize,
    },
    /// A record that cannot be read.
    Fault {
        /// Why.
        kind: FaultKind,
        /// Where.
        at: usize,
        /// Where reading goes on.
        next: usize,
    },
    /// Nothing of interest, such as a blank line.
    Skip {
        /// Where reading goes on.
        next: usize,
    },
    /// The beginning of a record: more bytes are needed. Never said of more bytes than a record may have, nor of the
    /// last ones.
    More,
    /// The end.
    End,
}
