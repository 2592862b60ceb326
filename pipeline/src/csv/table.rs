//! A table, its header, and its rows.

use memchr::memchr;

use super::{Cells, Dialect, Records, Sniffed};
use crate::{Block, Blocks, Error, Fault, Position, Source, Text};

/// A table whose header is known.
#[derive(Debug)]
pub struct Table {
    blocks: Blocks<Records>,
    announcement: Vec<String>,
    header: Option<Vec<String>>,
    sniffed: Sniffed,
    shape: Shape,
}

impl Table {
    /// Reads the header of a table written in whatever dialect its head shows.
    pub fn open(source: Source) -> Result<Self, Error> {
        let sniffed = Sniffed::from_head(source.head(), source.is_whole());
        Self::with(source, sniffed)
    }

    /// Reads the header of a table written in a known way.
    pub fn with(source: Source, sniffed: Sniffed) -> Result<Self, Error> {
        if has_carriage_returns_alone(&source) {
            return Err(Error::CarriageReturns { name: source.name().to_owned() });
        }
        let mut blocks = Blocks::new(source, Records::new(sniffed.dialect));
        let announcement =
            if sniffed.announced { read_header(&mut blocks, sniffed.dialect)? } else { Vec::new() };
        let mut shape = Shape { dialect: sniffed.dialect, cells: sniffed.cells, spare: 0 };
        let header = if sniffed.header {
            let names = read_header(&mut blocks, sniffed.dialect)?;
            let last = names.iter().rposition(|name| !name.trim().is_empty());
            shape.cells = last.map_or(0, |last| last + 1);
            shape.spare = names.len() - shape.cells;
            Some(names.into_iter().take(shape.cells).collect())
        } else {
            None
        };
        Ok(Self { blocks, announcement, header, sniffed, shape })
    }

    /// The cells of a first row that speaks of the file; none where no row does.
    pub fn announcement(&self) -> &[String] {
        &self.announcement
    }

    /// The names of the columns, without the empty ones at the end; `None` when the first record is data.
    pub fn header(&self) -> Option<&[String]> {
        self.header.as_deref()
    }

    /// How the table is written, and what tells so.
    pub fn sniffed(&self) -> Sniffed {
        self.sniffed
    }

    /// What rows look like: enough to read a block of this table anywhere.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The blocks of rows.
    pub fn into_blocks(self) -> Blocks<Records> {
        self.blocks
    }
}

/// What the rows of a table look like.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// How cells are written.
    pub dialect: Dialect,
    /// Cells that every row has.
    pub cells: usize,
    /// Empty cells that may follow them, such as the one behind a delimiter that ends the line.
    pub spare: usize,
}

impl Shape {
    /// Reads the rows of a block.
    pub fn rows(self, block: &Block) -> Rows<impl Iterator<Item = Result<Text<'_>, Fault>>> {
        Rows { texts: block.texts(), cells: Cells::default(), shape: self }
    }

    /// Finds the cells of one row, which are kept in `cells`.
    pub fn row<'r>(self, Text { text, position }: Text<'r>, cells: &'r mut Cells) -> Row<'r> {
        cells.split(text, self.dialect);
        let len = self.count(text, cells);
        Row { text, cells, len, position }
    }

    /// How many cells of a row count: spare ones do not.
    fn count(self, record: &str, cells: &Cells) -> usize {
        let spare = self.cells..=self.cells.saturating_add(self.spare);
        let is_spare =
            spare.contains(&cells.len()) && cells.iter(record).skip(self.cells).all(str::is_empty);
        if is_spare { self.cells } else { cells.len() }
    }
}

/// The rows of a block, one at a time: each borrows what the one before has left.
#[derive(Debug)]
pub struct Rows<I> {
    texts: I,
    cells: Cells,
    shape: Shape,
}

impl<'a, I: Iterator<Item = Result<Text<'a>, Fault>>> Rows<I> {
    /// The next row, or why it cannot be read; `None` at the end of the block.
    pub fn next<'r>(&'r mut self) -> Option<Result<Row<'r>, Fault>>
    where
        'a: 'r,
    {
        let text = match self.texts.next()? {
            Ok(text) => text,
            Err(fault) => return Some(Err(fault)),
        };
        Some(Ok(self.shape.row(text, &mut self.cells)))
    }
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    text: &'a str,
    cells: &'a Cells,
    len: usize,
    /// Where it begins.
    pub position: Position,
}

impl<'a> Row<'a> {
    /// One cell, as written; `None` beyond the last one.
    pub fn get(&self, column: usize) -> Option<&'a str> {
        if column < self.len { self.cells.get(self.text, column) } else { None }
    }

    /// The cells: as many as the table has columns, unless the row has more or fewer.
    pub fn iter(&self) -> impl Iterator<Item = &'a str> + Clone {
        self.cells.iter(self.text).take(self.len)
    }

    /// How many cells: as many as the table has columns, unless the row has more or fewer.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether it has no cell, which no row of a table is.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The row as it stands in the file, without its line end.
    pub fn text(&self) -> &'a str {
        self.text
    }
}

fn read_header(blocks: &mut Blocks<Records>, dialect: Dialect) -> Result<Vec<String>, Error> {
    let block = blocks.header()?;
    let text = block.as_ref().and_then(|block| block.texts().next()).and_then(Result::ok);
    let Some(Text { text, .. }) = text else {
        return Err(Error::Header { name: blocks.source().name().to_owned() });
    };
    let mut cells = Cells::default();
    cells.split(text, dialect);
    Ok(cells.iter(text).map(str::to_owned).collect())
}

/// Whether the head has carriage returns between its lines and not one line feed.
fn has_carriage_returns_alone(source: &Source) -> bool {
    let head = source.head().trim_ascii_end();
    memchr(b'\n', source.head()).is_none() && memchr(b'\r', head).is_some()
}
