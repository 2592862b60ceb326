//! Workbooks of Excel’s, until 2003.

use std::io::{self, BufReader, Read};

use calamine::{Data, DataRef, Reader as _, XlsError};

use super::{
    Book, Cells, Stop, Tab, guarded, value,
    xlsx::{in_row, tabs},
};
use crate::{
    Error,
    error::Trouble,
    input::{Handle, Whole},
};

/// How many cells all sheets may span: they are held in memory, empty ones too. 65,536 rows of 120 columns.
const CELLS: u64 = 8 << 20;

/// A workbook, all of it in memory.
pub(super) struct Xls {
    book: calamine::Xls<Handle>,
    tabs: Vec<Tab>,
}

impl Xls {
    pub(super) fn open(whole: &Whole) -> io::Result<Self> {
        survey(whole)?;
        let book = calamine::Xls::new(whole.reader()?).map_err(refused)?;
        let tabs = tabs(book.sheets_metadata());
        Ok(Self { book, tabs })
    }
}

impl Book for Xls {
    fn tabs(&self) -> &[Tab] {
        &self.tabs
    }

    fn read(
        &mut self,
        tab: usize,
        take: &mut dyn FnMut(&mut dyn Cells) -> Result<(), Error>,
    ) -> Result<(), Stop> {
        let name = self.tabs.get(tab).ok_or(Trouble::Damaged)?.name.clone();
        let range = guarded(|| self.book.worksheet_range(&name).map_err(refused));
        let range = range.map_err(|_| Trouble::Damaged)?;
        let start = range.start().unwrap_or_default();
        let mut cells = XlsCells { start, cells: range.used_cells() };
        Ok(take(&mut cells)?)
    }

    fn merged(&mut self, tab: usize, row: u32) -> Result<Option<(u32, u32)>, Trouble> {
        let name = &self.tabs.get(tab).ok_or(Trouble::Damaged)?.name;
        let merged = self.book.merge_cells_by_sheet_name(name).map_err(|_| Trouble::Damaged)?;
        Ok(in_row(&merged, row))
    }
}

struct XlsCells<I> {
    /// Where the range begins, which its cells count from.
    start: (u32, u32),
    cells: I,
}

impl<'r, I: Iterator<Item = (usize, usize, &'r Data)> + Send> Cells for XlsCells<I> {
    fn next(&mut self, text: &mut String) -> Result<Option<(u32, u32)>, Trouble> {
        let before = text.len();
        for (row, column, data) in self.cells.by_ref() {
            value::write(&borrowed(data), text);
            if text.len() > before {
                let at = |start: u32, more| u32::try_from(more).ok()?.checked_add(start);
                let (top, left) = self.start;
                let place = at(top, row).zip(at(left, column));
                return place.map(Some).ok_or(Trouble::Damaged);
            }
        }
        Ok(None)
    }
}

fn borrowed(data: &Data) -> DataRef<'_> {
    match data {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(value) => DataRef::Bool(*value),
        Data::DateTime(serial) => DataRef::DateTime(*serial),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// Refuses what is encrypted, what is no workbook, and sheets that span more cells than are held.
fn survey(whole: &Whole) -> io::Result<()> {
    let mut file = cfb::CompoundFile::open(whole.reader()?).map_err(|_| Trouble::Damaged)?;
    if file.exists("/EncryptionInfo") {
        return Err(Trouble::Encrypted.into());
    }
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.exists(name));
    let stream =
        file.open_stream(name.ok_or(Trouble::NoWorkbook)?).map_err(|_| Trouble::Damaged)?;
    let mut stream = BufReader::new(stream);
    let mut spanned = 0;
    let mut sheet: Option<[u64; 4]> = None;
    loop {
        let mut head = [0; 4];
        if stream.read_exact(&mut head).is_err() {
            break;
        }
        let [kind, length] = words(head);
        match kind {
            // FILEPASS
            0x002F => return Err(Trouble::Encrypted.into()),
            // EOF: the end of a sheet.
            0x000A => spanned += sheet.take().map_or(0, area),
            // BLANK, NUMBER, LABEL, BOOLERR, FORMULA, RK, LABELSST, MULRK, MULBLANK
            0x0201 | 0x0203..=0x0206 | 0x0006 | 0x027E | 0x00FD | 0x00BD | 0x00BE
                if length >= 4 =>
            {
                let mut place = [0; 4];
                stream.read_exact(&mut place).map_err(|_| Trouble::Damaged)?;
                let [row, column] = words(place).map(u64::from);
                let more = if matches!(kind, 0x00BD | 0x00BE) { u64::from(length) / 2 } else { 0 };
                let [top, left, bottom, right] = sheet.unwrap_or([row, column, row, column]);
                sheet = Some([
                    top.min(row),
                    left.min(column),
                    bottom.max(row),
                    right.max((column + more).min(255)),
                ]);
                stream.seek_relative(i64::from(length) - 4)?;
                if spanned + sheet.map_or(0, area) > CELLS {
                    return Err(Trouble::TooManyCells.into());
                }
                continue;
            }
            _ => {}
        }
        if stream.seek_relative(i64::from(length)).is_err() {
            break;
        }
    }
    Ok(())
}

fn words([a, b, c, d]: [u8; 4]) -> [u16; 2] {
    [u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])]
}

fn area([top, left, bottom, right]: [u64; 4]) -> u64 {
    (bottom - top + 1) * (right.saturating_sub(left) + 1)
}

fn refused(error: XlsError) -> io::Error {
    match error {
        XlsError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => error,
        XlsError::Password => Trouble::Encrypted.into(),
        _ => Trouble::Damaged.into(),
    }
}
