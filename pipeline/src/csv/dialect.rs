//! How a table is written, told from its head.

use memchr::memchr_iter;
use serde::{Deserialize, Serialize};

use super::{Cells, Records};
use crate::{FaultKind, Frame, Step};

/// Delimiters looked for, the likeliest in France first.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// How many records decide.
const SAMPLE: usize = 200;

/// What ends a cell, and whether quotes may wrap one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialect {
    /// The byte between two cells.
    pub delimiter: u8,
    /// Whether a quote at the start of a cell opens it; otherwise a quote is text like any other.
    pub quoted: bool,
}

/// A dialect, and what it was told from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sniffed {
    /// How the table is written.
    pub dialect: Dialect,
    /// Whether the first record names the columns.
    pub header: bool,
    /// Whether the first line is a spreadsheet's `sep=;`, which is no record.
    pub announced: bool,
    /// Cells of the first record.
    pub cells: usize,
    /// Records looked at.
    pub sampled: usize,
    /// Those of them that have as many cells as the first.
    pub agreeing: usize,
}

impl Sniffed {
    /// Tells the dialect from the decoded head of a file; `whole` when nothing follows it.
    pub fn from_head(head: &[u8], whole: bool) -> Self {
        let head = String::from_utf8_lossy(head);
        let (announced, text) = announced(&head);
        let candidates: Vec<Sample> = match announced {
            Some(delimiter) => vec![Sample::take(text, whole, delimiter, true)],
            None => DELIMITERS.map(|delimiter| Sample::take(text, whole, delimiter, true)).into(),
        };
        // `max_by_key` keeps the last of equals: reversed, that is the likeliest delimiter.
        let best = candidates.into_iter().rev().max_by_key(Sample::weight).unwrap_or_default();
        // Quotes are text where none ever wraps a cell and some have text behind them, as in `"LE PARC" SARL`.
        let sample = if best.wrapped == 0 && best.stray > 0 {
            Sample::take(text, whole, best.dialect.delimiter, false)
        } else {
            best
        };
        Self {
            dialect: sample.dialect,
            header: sample.names,
            announced: announced.is_some(),
            cells: sample.first,
            sampled: sample.records,
            agreeing: sample.agreeing,
        }
    }
}

/// What one dialect makes of the head.
#[derive(Debug)]
struct Sample {
    dialect: Dialect,
    first: usize,
    names: bool,
    records: usize,
    agreeing: usize,
    wrapped: usize,
    stray: usize,
}

impl Default for Sample {
    fn default() -> Self {
        let dialect = Dialect { delimiter: b';', quoted: true };
        Self { dialect, first: 0, names: false, records: 0, agreeing: 0, wrapped: 0, stray: 0 }
    }
}

impl Sample {
    fn take(text: &str, whole: bool, delimiter: u8, quoted: bool) -> Self {
        let dialect = Dialect { delimiter, quoted };
        let mut sample = Self { dialect, ..Self::default() };
        sample.read(text, whole);
        if sample.records == 0 {
            // Not one record ends in the head: its beginning has to do.
            sample.read(text, true);
        }
        sample
    }

    fn read(&mut self, text: &str, whole: bool) {
        let (mut frame, mut cells) = (Records::new(self.dialect), Cells::default());
        let mut at = 0;
        while self.records < SAMPLE {
            let unread = text.get(at..).unwrap_or_default();
            at += match frame.step(unread.as_bytes(), whole) {
                Step::Record { start, end, next } => {
                    self.count(unread.get(start..end).unwrap_or_default(), &mut cells);
                    next
                }
                Step::Fault { kind, at, next } => {
                    self.stray += usize::from(kind == FaultKind::TextAfterQuote);
                    self.wrapped += usize::from(self.wraps(unread.get(..at).unwrap_or_default()));
                    next
                }
                Step::Skip { next } => next,
                Step::More | Step::End => return,
            };
        }
    }

    fn count(&mut self, record: &str, cells: &mut Cells) {
        cells.split(record, self.dialect);
        if self.records == 0 {
            self.first = cells.len();
            self.names = are_names(cells.iter(record));
        }
        self.records += 1;
        self.agreeing += usize::from(cells.len() == self.first);
        self.wrapped += usize::from(self.wraps(record));
    }

    /// Whether a quote opens a cell in sound text.
    fn wraps(&self, text: &str) -> bool {
        let before = |at: usize| at.checked_sub(1).and_then(|before| text.as_bytes().get(before));
        memchr_iter(b'"', text.as_bytes())
            .any(|at| before(at).is_none_or(|byte| *byte == self.dialect.delimiter))
    }

    /// How well it cuts: more than one cell, the same number in most records, the more cells the better.
    fn weight(&self) -> (bool, usize, usize) {
        (self.first > 1, self.agreeing * 100 / self.records.max(1), self.first)
    }
}

/// The delimiter that a spreadsheet announces on a first line `sep=;`, and what follows that line.
fn announced(text: &str) -> (Option<u8>, &str) {
    let found = text.strip_prefix("sep=").and_then(|rest| {
        let (&delimiter, _) = rest.as_bytes().split_first()?;
        let rest = rest.get(1..)?;
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?;
        DELIMITERS.contains(&delimiter).then_some((delimiter, rest))
    });
    found.map_or((None, text), |(delimiter, rest)| (Some(delimiter), rest))
}

/// Whether cells can name columns: each has a letter, none is an address of any kind, none comes twice.
fn are_names<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let mut names: Vec<&str> = cells.map(str::trim).collect();
    while names.last().is_some_and(|name| name.is_empty()) {
        names.pop();
    }
    let is_name =
        |name: &&str| name.chars().any(char::is_alphabetic) && !name.contains(['@', '/', '\n']);
    let all_named = !names.is_empty() && names.iter().all(is_name);
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    all_named && names.len() == count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sniff(head: &str) -> Sniffed {
        Sniffed::from_head(head.as_bytes(), true)
    }

    #[test]
    fn each_delimiter_is_found() {
        for delimiter in DELIMITERS {
            let d = char::from(delimiter);
            let sniffed =
                sniff(&format!("nom{d}code_postal{d}tarif\nA{d}01000{d}12\nB{d}75001{d}25\n"));
            assert_eq!(sniffed.dialect, Dialect { delimiter, quoted: true });
            assert_eq!(
                (sniffed.header, sniffed.cells, sniffed.sampled, sniffed.agreeing),
                (true, 3, 3, 3)
            );
        }
    }

    #[test]
    fn decimal_commas_are_not_delimiters() {
        let sniffed = sniff("nom;latitude;longitude\nA;47,1;6,2\nB;48,8;2,3\n");
        assert_eq!(sniffed.dialect.delimiter, b';');
    }

    #[test]
    fn delimiters_inside_quotes_do_not_count() {
        let sniffed = sniff("nom,voie\n\"A;B;C\",\"1;2;3\"\n\"D;E;F\",x\n");
        assert_eq!(sniffed.dialect.delimiter, b',');
    }

    #[test]
    fn one_column_is_a_table() {
        let sniffed = sniff("rpps\n99700000013\n");
        assert_eq!((sniffed.header, sniffed.cells), (true, 1));
    }

    #[test]
    fn a_first_row_of_data_is_no_header() {
        assert!(!sniff("99700000013;EXEMPLE\n99700000021;ESSAI\n").header);
        assert!(!sniff("EXEMPLE;;JULIE\n").header);
        assert!(!sniff("nom;nom\n").header);
    }

    #[test]
    fn quotes_that_never_wrap_a_cell_are_text() {
        let sniffed = sniff("nom|lieu\nA|\"LE PARC\" SARL\nB|\"LE PRE\" SA\n");
        assert_eq!(sniffed.dialect, Dialect { delimiter: b'|', quoted: false });
        assert_eq!(sniffed.sampled, 3);
    }

    #[test]
    fn an_open_quote_does_not_turn_quoting_off() {
        assert!(sniff("nom;lieu\nA;\"LE PARC\nB;LE PRE\n").dialect.quoted);
    }

    #[test]
    fn a_spreadsheet_announces_its_delimiter() {
        let sniffed = sniff("sep=,\r\nnom,lieu\r\nA,B\r\n");
        assert!(sniffed.announced);
        assert_eq!((sniffed.dialect.delimiter, sniffed.cells), (b',', 2));
    }

    #[test]
    fn a_header_longer_than_the_head() {
        let head = "colonne;".repeat(9000);
        assert_eq!(Sniffed::from_head(head.as_bytes(), false).cells, 9001);
    }
}
