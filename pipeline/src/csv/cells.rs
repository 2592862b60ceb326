//! The cells of one record.

use memchr::memchr;

use super::{Dialect, bytes::each};

/// The cells of one record, kept apart from its text so that one `Cells` serves every record of a file.
///
/// A cell is borrowed from the record. Only a quoted cell with doubled quotes in it is written anew, into a text that is
/// reused.
///
/// ```
/// use praticable_pipeline::csv::{Cells, Dialect};
///
/// let mut cells = Cells::default();
/// let row = "12;\"dit \"\"Le Parc\"\"\";";
/// cells.split(row, Dialect { delimiter: b';', quoted: true });
/// assert_eq!(cells.iter(row).collect::<Vec<_>>(), ["12", "dit \"Le Parc\"", ""]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Cells {
    cells: Vec<Cell>,
    unescaped: String,
}

#[derive(Clone, Copy, Debug)]
struct Cell {
    start: usize,
    end: usize,
    unescaped: bool,
}

impl Cells {
    /// Finds the cells of a record that [`Records`](super::Records) of the same dialect found.
    pub fn split(&mut self, record: &str, dialect: Dialect) {
        self.cells.clear();
        self.unescaped.clear();
        let bytes = record.as_bytes();
        let mut start = 0;
        while let Some(quote) = opening_quote(bytes, start, dialect) {
            self.plain(bytes, start, quote, dialect);
            let end = self.quoted(record, quote + 1);
            if end >= bytes.len() {
                return;
            }
            start = end + 1;
        }
        let start = self.plain(bytes, start, bytes.len(), dialect);
        self.cells.push(Cell { start, end: bytes.len(), unescaped: false });
    }

    /// The cells without quotes that end between two places; gives where the next one begins.
    fn plain(&mut self, bytes: &[u8], from: usize, to: usize, dialect: Dialect) -> usize {
        let mut start = from;
        each(bytes.get(from..to).unwrap_or_default(), dialect.delimiter, |at| {
            let end = from + at;
            self.cells.push(Cell { start, end, unescaped: false });
            start = end + 1;
        });
        start
    }

    /// How many cells the record has.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether no record was split yet.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// One cell of the record last split; `None` beyond its last.
    pub fn get<'a>(&'a self, record: &'a str, index: usize) -> Option<&'a str> {
        self.cells.get(index).map(|cell| self.text(record, *cell))
    }

    /// The cells of the record last split.
    pub fn iter<'a>(&'a self, record: &'a str) -> impl ExactSizeIterator<Item = &'a str> + Clone {
        self.cells.iter().map(move |cell| self.text(record, *cell))
    }

    fn text<'a>(&'a self, record: &'a str, cell: Cell) -> &'a str {
        let text = if cell.unescaped { &self.unescaped } else { record };
        text.get(cell.start..cell.end).unwrap_or_default()
    }

    /// A cell whose opening quote stands before `start`; gives where its closing quote has been passed.
    fn quoted(&mut self, record: &str, start: usize) -> usize {
        let bytes = record.as_bytes();
        let (mut from, mut copied, begin) = (start, start, self.unescaped.len());
        loop {
            let rest = bytes.get(from..).unwrap_or_default();
            let quote = memchr(b'"', rest).map_or(bytes.len(), |found| from + found);
            if bytes.get(quote + 1) != Some(&b'"') {
                let cell = if copied == start {
                    Cell { start, end: quote, unescaped: false }
                } else {
                    self.unescaped.push_str(record.get(copied..quote).unwrap_or_default());
                    Cell { start: begin, end: self.unescaped.len(), unescaped: true }
                };
                self.cells.push(cell);
                return quote + 1;
            }
            // One of the two quotes is the text.
            self.unescaped.push_str(record.get(copied..=quote).unwrap_or_default());
            from = quote + 2;
            copied = from;
        }
    }
}

/// The next quote that opens a cell: one at its very beginning. Any other is text.
fn opening_quote(bytes: &[u8], start: usize, dialect: Dialect) -> Option<usize> {
    if !dialect.quoted {
        return None;
    }
    let mut from = start;
    loop {
        let at = from + memchr(b'"', bytes.get(from..)?)?;
        if at == start || bytes.get(at - 1) == Some(&dialect.delimiter) {
            return Some(at);
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(record: &str) -> Vec<String> {
        let mut cells = Cells::default();
        cells.split(record, Dialect { delimiter: b';', quoted: true });
        cells.iter(record).map(str::to_owned).collect()
    }

    #[test]
    fn plain_and_quoted_cells() {
        assert_eq!(split("a;b;c"), ["a", "b", "c"]);
        assert_eq!(split(";;"), ["", "", ""]);
        assert_eq!(split("\"a;b\";\"\";c"), ["a;b", "", "c"]);
        assert_eq!(split("\"a\nb\""), ["a\nb"]);
        assert_eq!(split("a \"b\" c;d"), ["a \"b\" c", "d"]);
    }

    #[test]
    fn doubled_quotes() {
        assert_eq!(split("\"\"\"\""), ["\""]);
        assert_eq!(split("\"a\"\"b\";\"\"\"c\";\"d\"\"\""), ["a\"b", "\"c", "d\""]);
    }

    #[test]
    fn a_record_that_was_not_framed_does_not_panic() {
        assert_eq!(split("\"a"), ["a"]);
        assert_eq!(split("\""), [""]);
        assert_eq!(split("\"é\"à;b").last().unwrap(), "b");
    }
}
