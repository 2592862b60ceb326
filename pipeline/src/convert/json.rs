//! Listings as JSON: the model's own form, in which nothing of a listing can be lost.

use std::{io::Write, mem};

use praticable::model::Listing;

use super::sink::Sink;
use crate::{
    Error,
    check::{self, Piece},
};

/// Written before every listing of a list; the first one does without.
const BETWEEN: &[u8] = b",\n";

/// Writes listings as JSON.
pub(super) struct Keep {
    before: &'static [u8],
    after: &'static [u8],
    text: Vec<u8>,
}

impl Keep {
    /// A listing a line.
    pub(super) const fn lines() -> Self {
        Self { before: b"", after: b"\n", text: Vec::new() }
    }

    /// The items of a list.
    pub(super) const fn list() -> Self {
        Self { before: BETWEEN, after: b"", text: Vec::new() }
    }
}

impl check::Keep for Keep {
    fn listing(&mut self, _row: u64, listing: &Listing<'_>) -> Vec<Option<&'static str>> {
        self.text.extend_from_slice(self.before);
        // INVARIANT: a listing has texts for keys, and memory does not refuse to be written to.
        let _ = serde_json::to_writer(&mut self.text, listing);
        self.text.extend_from_slice(self.after);
        Vec::new()
    }

    fn take(&mut self) -> Piece {
        Piece::Text(mem::take(&mut self.text))
    }
}

/// A listing a line.
pub(super) struct Lines<W> {
    pub(super) out: W,
}

impl<W: Write> Sink<W> for Lines<W> {
    fn take(&mut self, piece: Piece) -> Result<(), Error> {
        if let Piece::Text(text) = piece {
            self.out.write_all(&text)?;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<W, Error> {
        Ok(self.out)
    }
}

/// One list.
pub(super) struct List<W> {
    out: W,
    is_begun: bool,
}

impl<W> List<W> {
    pub(super) const fn new(out: W) -> Self {
        Self { out, is_begun: false }
    }
}

impl<W: Write> Sink<W> for List<W> {
    fn take(&mut self, piece: Piece) -> Result<(), Error> {
        let Piece::Text(text) = piece else { return Ok(()) };
        match text.strip_prefix(BETWEEN).filter(|_| !self.is_begun) {
            Some(first) => {
                self.is_begun = true;
                self.out.write_all(b"[\n")?;
                self.out.write_all(first)?;
            }
            None => self.out.write_all(&text)?,
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<W, Error> {
        self.out.write_all(if self.is_begun { b"\n]\n" } else { b"[]\n" })?;
        Ok(self.out)
    }
}
