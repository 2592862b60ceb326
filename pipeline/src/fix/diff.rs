//! What would change, for people to look at before it does.

use std::io::{self, Write};

use praticable::{FixKind, Lang, fill, words};

use super::{Entry, Piece};
use crate::error::plain;

/// Writes changes in the manner of a unified diff: a heading for each place, what stands there, what would.
#[derive(Debug)]
pub struct Diff<W> {
    out: W,
    /// The language of the headings.
    lang: Lang,
    colour: bool,
    /// Whether only the places are shown.
    redact: bool,
}

impl<W: Write> Diff<W> {
    /// Begins with the name of the file.
    pub fn begin(
        mut out: W,
        name: &str,
        (lang, colour, redact): (Lang, bool, bool),
    ) -> io::Result<Self> {
        let name = plain(name);
        writeln!(out, "--- {name}\n+++ {name}")?;
        Ok(Self { out, lang, colour, redact })
    }

    /// Shows what changes in a piece of the file.
    pub fn take(&mut self, piece: &Piece) -> io::Result<()> {
        piece.entries.iter().try_for_each(|entry| self.entry(entry))
    }

    fn entry(&mut self, entry: &Entry) -> io::Result<()> {
        let (Some(first), Some(last)) = (entry.changes.first(), entry.changes.last()) else {
            return Ok(());
        };
        let place = entry.column.as_deref().unwrap_or(&first.path);
        let row = match entry.row {
            0 => {
                words! { fr: "en-tête", en: "header", simple: "en-tête" }.get(self.lang).to_owned()
            }
            row => fill!(
                self.lang,
                words! {
                    fr: "ligne {row}",
                    en: "row {row}",
                    simple: "ligne {row}",
                },
                row
            ),
        };
        let mut why: Vec<&str> = entry.changes.iter().map(|change| change.code).collect();
        why.dedup();
        let waits = entry.changes.iter().any(|change| change.kind == FixKind::Confirm);
        let kind = if waits { FixKind::Confirm } else { FixKind::Safe }.name();
        let heading = format!("@@ {row}, {}, {} ({kind}) @@", plain(place), why.join(", "));
        self.line("36", &heading)?;
        if !self.redact {
            self.line("31", &format!("-{}", plain(&first.raw)))?;
            self.line("32", &format!("+{}", plain(&last.new)))?;
        }
        Ok(())
    }

    fn line(&mut self, colour: &str, text: &str) -> io::Result<()> {
        if self.colour {
            writeln!(self.out, "\u{1b}[{colour}m{text}\u{1b}[0m")
        } else {
            writeln!(self.out, "{text}")
        }
    }

    /// Gives back where all was written to.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}
