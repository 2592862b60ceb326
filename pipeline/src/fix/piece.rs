//! Bytes of a file, before and after.

use std::{borrow::Cow, ops::Range};

use praticable::fix::{Change, Mended, Patch, Place};

use super::Tally;
use crate::{
    Block, Position,
    csv::{Dialect, spans, written},
    input::Encoding,
};

/// A place that changed: what it was, what it is, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Row, from 1; 0 for the header.
    pub row: u64,
    /// Name of the column, in a table.
    pub column: Option<String>,
    /// Offset in the file as it was.
    pub byte: u64,
    /// What was written there, quotes and all.
    pub was: String,
    /// What is written there now.
    pub now: String,
    /// The steps from the one to the other.
    pub changes: Vec<Change>,
}

/// Bytes of a file, as they were and as they are.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// Where it begins in the file.
    pub byte: u64,
    /// As they were.
    pub before: Vec<u8>,
    /// As they are; `None` when nothing changed.
    pub after: Option<Vec<u8>>,
    /// What changed, in the order of the file.
    pub entries: Vec<Entry>,
    /// How much changed.
    pub tally: Tally,
}

impl Piece {
    /// The bytes as they are.
    pub fn bytes(&self) -> &[u8] {
        self.after.as_deref().unwrap_or(&self.before)
    }
}

/// A block being put right, record by record.
pub(super) struct Desk<'b> {
    block: &'b Block,
    encoding: Encoding,
    /// Up to where the block was copied.
    copied: usize,
    out: Vec<u8>,
    entries: Vec<Entry>,
    pub(super) tally: Tally,
}

impl<'b> Desk<'b> {
    pub(super) fn new(block: &'b Block) -> Self {
        Self {
            block,
            encoding: block.encoding(),
            copied: 0,
            out: Vec::new(),
            entries: Vec::new(),
            tally: Tally::default(),
        }
    }

    /// Takes a row of a table whose columns have these names.
    pub(super) fn row(
        &mut self,
        (text, position): (&str, Position),
        mended: Mended,
        dialect: Dialect,
        names: &[String],
    ) {
        self.tally.note(&mended);
        self.tally.changed_rows += u64::from(!mended.patches.is_empty());
        if mended.patches.is_empty() {
            return;
        }
        let spans = spans(text, dialect);
        for patch in mended.patches {
            let Place::Cell(cell) = patch.place else { continue };
            let Some(span) = spans.get(cell).cloned() else { continue };
            let was = text.get(span.clone()).unwrap_or_default();
            let mut now = written(&patch.text, was, dialect);
            if now.is_empty() && spans.len() == 1 {
                // An empty line is no row.
                now = Cow::Borrowed("\"\"");
            }
            let now = now.into_owned();
            self.splice((text, position), span, now, names.get(cell).cloned(), patch.changes);
        }
    }

    /// Takes a JSON text.
    pub(super) fn json(&mut self, record: (&str, Position), mended: Mended) {
        self.tally.note(&mended);
        self.tally.changed_rows += u64::from(!mended.patches.is_empty());
        for Patch { place, text, changes } in mended.patches {
            if let Place::Span(span) = place {
                self.splice(record, span, text, None, changes);
            }
        }
    }

    fn splice(
        &mut self,
        (text, position): (&str, Position),
        span: Range<usize>,
        now: String,
        column: Option<String>,
        changes: Vec<Change>,
    ) {
        let start = self.block.offset_of(text);
        self.copy(start + span.start);
        self.copied = start + span.end;
        // INVARIANT: a patch was asked whether the file can hold it.
        if let Some(bytes) = self.encoding.encode(now.as_bytes()) {
            self.out.extend_from_slice(&bytes);
        }
        let before = text.get(..span.start).unwrap_or_default();
        let byte = position.byte + self.encoding.source_len(before.as_bytes());
        let was = text.get(span).unwrap_or_default().to_owned();
        self.entries.push(Entry { row: position.row, column, byte, was, now, changes });
    }

    /// Copies the block up to a place.
    fn copy(&mut self, to: usize) {
        let text = self.block.bytes().get(self.copied..to).unwrap_or_default();
        self.out.extend_from_slice(&original(self.encoding, text));
        self.copied = to;
    }

    pub(super) fn finish(mut self) -> Piece {
        let before = original(self.encoding, self.block.bytes()).into_owned();
        let changed = !self.entries.is_empty();
        if changed {
            self.copy(self.block.bytes().len());
        }
        Piece {
            byte: self.block.first().byte,
            before,
            after: changed.then_some(self.out),
            entries: self.entries,
            tally: self.tally,
        }
    }
}

/// Text of a block as it lies in the file.
pub(super) fn original(encoding: Encoding, text: &[u8]) -> Cow<'_, [u8]> {
    // INVARIANT: what was decoded has a byte for each of its characters.
    encoding.encode(text).unwrap_or(Cow::Borrowed(text))
}
