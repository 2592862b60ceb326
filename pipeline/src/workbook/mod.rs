//! Workbooks: the cells of a sheet become the rows of a table.
//!
//! A cell gives its value, and never its display. Memory depends on the texts that a workbook shares and on the rows in
//! hand, never on the size that a sheet claims; only the old format of Excel is loaded whole, within bounds.

mod ods;
mod rows;
#[cfg(test)]
mod tests;
mod value;
mod xls;
mod xlsx;

use std::{
    fmt, io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

pub(crate) use rows::SheetRows;

use rows::{Gathered, Row};

use crate::{
    Error,
    error::Trouble,
    found::{SheetChoice, SheetName},
    input::{Stored, Whole},
};

/// A sheet, by its tab.
#[derive(Clone, Debug)]
struct Tab {
    name: String,
    is_visible: bool,
}

/// The first row in which something stands.
#[derive(Debug)]
struct Head {
    /// Its number, from 0.
    row: u32,
    names: Vec<String>,
}

/// Gives the cells of a sheet in which something stands, row by row.
trait Cells: Send {
    /// Appends the text of the next cell, which is not empty; gives its row and its column, from 0.
    fn next(&mut self, text: &mut String) -> Result<Option<(u32, u32)>, Trouble>;
}

/// A workbook of one of the formats.
trait Book: Send {
    /// Its sheets, in their order.
    fn tabs(&self) -> &[Tab];

    /// Reads the cells of a sheet.
    fn read(
        &mut self,
        tab: usize,
        take: &mut dyn FnMut(&mut dyn Cells) -> Result<(), Error>,
    ) -> Result<(), Stop>;

    /// The first cell of a merged region that lies in a row.
    fn merged(&mut self, tab: usize, row: u32) -> Result<Option<(u32, u32)>, Trouble>;
}

/// What stops the reading of a sheet: the workbook, or whoever takes its cells.
enum Stop {
    Trouble(Trouble),
    Error(Error),
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

/// The table of a sheet: its header, and the rows below.
pub(crate) struct Table {
    /// What messages call the workbook.
    name: String,
    book: Box<dyn Book>,
    tab: usize,
    sheet: Arc<SheetName>,
    header: u32,
    width: usize,
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("name", &self.name)
            .field("sheet", &self.sheet)
            .finish_non_exhaustive()
    }
}

impl Table {
    /// Finds the sheet to read: the one that was asked for, by its name or its number; or the only one in which something
    /// stands; or, of several, the first whose columns are known. Gives its columns, too.
    pub(crate) fn open(
        name: &str,
        (stored, whole): (Stored, &Whole),
        asked: Option<&str>,
        knows: impl Fn(&[String]) -> bool,
    ) -> Result<(Self, Vec<String>, SheetChoice), Error> {
        let stopped = |stop| match stop {
            Stop::Trouble(trouble) => Error::trouble(name, trouble),
            Stop::Error(error) => error,
        };
        let mut book = open(name, stored, whole)?;
        let tabs = book.tabs().to_vec();
        let (tab, head, unread) = if let Some(asked) = asked {
            let tab = find(&tabs, asked).ok_or_else(|| Error::NoSheet {
                name: name.to_owned(),
                asked: asked.to_owned(),
                sheets: tabs.iter().map(|tab| tab.name.clone()).collect(),
            })?;
            (tab, head(&mut *book, tab).map_err(stopped)?, Vec::new())
        } else {
            let mut filled = Vec::new();
            for (index, _) in tabs.iter().enumerate().filter(|(_, tab)| tab.is_visible) {
                if let Some(head) = head(&mut *book, index).map_err(stopped)? {
                    filled.push((index, head));
                }
            }
            let first = filled.iter().position(|(_, head)| knows(&head.names)).unwrap_or(0);
            if filled.is_empty() {
                return Err(Error::Empty { name: name.to_owned() });
            }
            let (tab, head) = filled.swap_remove(first);
            filled.sort_unstable_by_key(|(tab, _)| *tab);
            let names = filled.iter().filter_map(|(tab, _)| tabs.get(*tab));
            (tab, Some(head), names.map(|tab| tab.name.clone()).collect())
        };
        let Some(Head { row, names }) = head else {
            return Err(Error::Empty { name: name.to_owned() });
        };
        let title = tabs.get(tab).map(|tab| tab.name.clone()).unwrap_or_default();
        let sheet = SheetName::new(&title);
        if let Some((row, column)) =
            book.merged(tab, row).map_err(|trouble| Error::trouble(name, trouble))?
        {
            let cell = sheet.cell(u64::from(row) + 1, Some(column as usize + 1));
            return Err(Error::MergedHeader { name: name.to_owned(), cell });
        }
        let choice = SheetChoice { name: title, asked: asked.is_some(), unread };
        let (name, width) = (name.to_owned(), names.len());
        Ok((Self { name, book, tab, sheet: Arc::new(sheet), header: row, width }, names, choice))
    }

    /// The sheet, and the row of its header, from 1.
    pub(crate) fn header(&self) -> (Arc<SheetName>, u64) {
        (Arc::clone(&self.sheet), u64::from(self.header) + 1)
    }

    /// Reads the rows: `run` gets what gives some more of them.
    pub(crate) fn read<T>(
        mut self,
        run: impl FnOnce(
            &mut (dyn FnMut() -> Result<Option<SheetRows>, Error> + Send),
        ) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let (mut run, mut done) = (Some(run), None);
        let stopped = self.book.read(self.tab, &mut |cells| {
            let mut gathered = Gathered::new(cells);
            let mut first = 1;
            let mut skip = true;
            let mut next = || {
                let failed = |trouble| Error::trouble(&self.name, trouble);
                if std::mem::take(&mut skip) {
                    gathered.next(&mut Row::default()).map_err(failed)?;
                }
                let rows = SheetRows::read(&mut gathered, &self.sheet, self.width, first);
                let rows = rows.map_err(failed)?;
                first += rows.as_ref().map_or(0, SheetRows::len);
                Ok(rows)
            };
            if let Some(run) = run.take() {
                done = Some(run(&mut next)?);
            }
            Ok(())
        });
        match (stopped, done) {
            (Err(Stop::Error(error)), _) => Err(error),
            (Err(Stop::Trouble(trouble)), _) => Err(Error::trouble(&self.name, trouble)),
            (Ok(()), Some(done)) => Ok(done),
            // INVARIANT: a book reads every sheet that it has.
            (Ok(()), None) => Err(Error::trouble(&self.name, Trouble::Damaged)),
        }
    }
}

fn open(name: &str, stored: Stored, whole: &Whole) -> Result<Box<dyn Book>, Error> {
    let opened = guarded(|| {
        let book: Box<dyn Book> = match stored {
            Stored::Xls => Box::new(xls::Xls::open(whole)?),
            Stored::Ods => Box::new(ods::Ods::open(whole)?),
            _ => Box::new(xlsx::Xlsx::open(whole)?),
        };
        Ok(book)
    });
    opened.map_err(|source| Error::read(name, source))
}

/// Runs a reader of binary formats, which a forged file may make panic.
fn guarded<T>(read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(Trouble::Damaged.into()))
}

/// A sheet by its name, or by its number from 1.
fn find(tabs: &[Tab], asked: &str) -> Option<usize> {
    let exact = tabs.iter().position(|tab| tab.name == asked);
    let number = || asked.parse::<usize>().ok()?.checked_sub(1).filter(|tab| *tab < tabs.len());
    exact
        .or_else(|| tabs.iter().position(|tab| tab.name.to_lowercase() == asked.to_lowercase()))
        .or_else(number)
}

/// The first row of a sheet in which something stands.
fn head(book: &mut dyn Book, tab: usize) -> Result<Option<Head>, Stop> {
    let mut head = Ok(None);
    book.read(tab, &mut |cells| {
        let mut row = Row::default();
        let found = Gathered::new(cells).next(&mut row);
        head = found.map(|found| found.then(|| Head { row: row.number, names: row.names() }));
        Ok(())
    })?;
    Ok(head?)
}
