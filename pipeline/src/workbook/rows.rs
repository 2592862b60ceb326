//! Cells of a sheet, put together as rows of its table.

use std::sync::Arc;

use super::Cells;
use crate::{
    error::Trouble,
    found::{Place, SheetName},
};

/// Columns of the widest sheet that any spreadsheet writes.
pub(super) const COLUMNS: u32 = 16_384;

/// How many cells a piece holds, about: enough to be worth a turn of a thread.
const CELLS: usize = 1 << 14;

/// How many rows a piece holds at most.
const ROWS: usize = 1024;

/// Puts cells together as rows; those in which nothing stands are passed over.
pub(super) struct Gathered<'c> {
    cells: &'c mut dyn Cells,
    /// The first cell of the next row, whose text stands at the end of `text`.
    next: Option<(u32, u32)>,
    held: String,
    begun: bool,
}

/// One row of a sheet.
#[derive(Default)]
pub(super) struct Row {
    /// Its number, from 0.
    pub(super) number: u32,
    text: String,
    /// Column and end of each cell that holds something; texts stand one after the other.
    cells: Vec<(u32, usize)>,
}

impl Row {
    /// Each cell that holds something: its column, from 0, and its text.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &str)> {
        let mut start = 0;
        self.cells.iter().map(move |(column, end)| {
            let text = self.text.get(start..*end).unwrap_or_default();
            start = *end;
            (*column, text)
        })
    }

    /// The cells by their columns, from the first column of the sheet.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (column, text) in self.iter() {
            let column = column as usize;
            names.resize(names.len().max(column + 1), String::new());
            if let Some(name) = names.get_mut(column) {
                text.clone_into(name);
            }
        }
        names
    }

    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl<'c> Gathered<'c> {
    pub(super) fn new(cells: &'c mut dyn Cells) -> Self {
        Self { cells, next: None, held: String::new(), begun: false }
    }

    /// Reads the next row in which something stands; `false` at the end.
    pub(super) fn next(&mut self, row: &mut Row) -> Result<bool, Trouble> {
        loop {
            if !self.gather(row)? {
                return Ok(false);
            }
            if !row.is_blank() {
                return Ok(true);
            }
        }
    }

    fn gather(&mut self, row: &mut Row) -> Result<bool, Trouble> {
        row.text.clear();
        row.cells.clear();
        if !self.begun {
            self.begun = true;
            self.next = self.cell()?;
        }
        let Some((number, _)) = self.next else { return Ok(false) };
        row.number = number;
        while let Some((at, column)) = self.next {
            if at < number {
                // Rows stand in their order in every file that a spreadsheet writes.
                return Err(Trouble::Damaged);
            }
            if at > number {
                break;
            }
            if column >= COLUMNS {
                return Err(Trouble::TooWide);
            }
            row.text.push_str(&self.held);
            row.cells.push((column, row.text.len()));
            self.next = self.cell()?;
        }
        Ok(true)
    }

    fn cell(&mut self) -> Result<Option<(u32, u32)>, Trouble> {
        self.held.clear();
        self.cells.next(&mut self.held)
    }
}

/// Some rows of a sheet, as rows of its table.
#[derive(Debug)]
pub(crate) struct SheetRows {
    sheet: Arc<SheetName>,
    /// Number of the first of them in the table, from 1.
    first: u64,
    /// The number of each in the sheet, from 1, and where its cells end.
    rows: Vec<(u32, usize)>,
    text: String,
    /// Where the text of each cell ends.
    ends: Vec<usize>,
}

impl SheetRows {
    /// Reads the next rows, each of at least `width` cells; `None` at the end.
    pub(super) fn read(
        gathered: &mut Gathered<'_>,
        sheet: &Arc<SheetName>,
        width: usize,
        first: u64,
    ) -> Result<Option<Self>, Trouble> {
        let mut rows = Self {
            sheet: Arc::clone(sheet),
            first,
            rows: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
        };
        let mut row = Row::default();
        while rows.rows.len() < ROWS && rows.ends.len() < CELLS && gathered.next(&mut row)? {
            rows.push(&row, width)?;
        }
        Ok(if rows.rows.is_empty() { None } else { Some(rows) })
    }

    fn push(&mut self, row: &Row, width: usize) -> Result<(), Trouble> {
        let begin = self.ends.len();
        for (column, text) in row.iter() {
            let at = begin + column as usize;
            // Cells stand in their order, each once, in every file that a spreadsheet writes.
            if at < self.ends.len() {
                return Err(Trouble::Damaged);
            }
            self.ends.resize(at, self.text.len());
            self.text.push_str(text);
            self.ends.push(self.text.len());
        }
        self.ends.resize(self.ends.len().max(begin + width), self.text.len());
        self.rows.push((row.number.saturating_add(1), self.ends.len()));
        Ok(())
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> u64 {
        self.rows.len() as u64
    }

    /// Gives at most so many rows at a time: the place of each, and its cells.
    pub(crate) fn each_tile(&self, most: usize, mut take: impl FnMut(&[Place<'_>], &[&[&str]])) {
        let mut start = 0;
        let mut texts: Vec<&str> = Vec::with_capacity(self.ends.len());
        for end in &self.ends {
            texts.push(self.text.get(start..*end).unwrap_or_default());
            start = *end;
        }
        let (mut rest, mut before) = (texts.as_slice(), 0);
        let rows = self.rows.iter().zip(self.first..).map(|((line, end), row)| {
            let (cells, others) = rest.split_at_checked(end - before).unwrap_or((rest, &[]));
            (rest, before) = (others, *end);
            (Place::in_sheet(row, u64::from(*line), &self.sheet), cells)
        });
        let (places, cells): (Vec<Place<'_>>, Vec<&[&str]>) = rows.unzip();
        for (places, cells) in places.chunks(most.max(1)).zip(cells.chunks(most.max(1))) {
            take(places, cells);
        }
    }
}
