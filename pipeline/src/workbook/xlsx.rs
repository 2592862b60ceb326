//! Workbooks of Excel’s, since 2007.

use std::io::{self, Read};

use calamine::{
    DataRef, Dimensions, Reader as _, SheetType, SheetVisible, XlsxCellReader, XlsxError,
};
use memchr::{memchr2, memmem};

use super::{Book, Cells, Stop, Tab, guarded, value};
use crate::{
    Error,
    error::Trouble,
    input::{Archive, Handle, Whole},
};

/// What a sheet may hold as XML: a million rows of some columns.
pub(super) const SHEET: u64 = 4 << 30;

/// What any other part may, such as the texts that sheets share, which are held in memory.
const PART: u64 = 256 << 20;

/// The longest text or tag, which is held in memory; the longest cell of a spreadsheet is 32,767 characters.
const RUN: usize = 1 << 20;

/// A workbook.
pub(super) struct Xlsx {
    book: calamine::Xlsx<Handle>,
    tabs: Vec<Tab>,
    /// Whether any sheet merges cells.
    merges: bool,
}

impl Xlsx {
    pub(super) fn open(whole: &Whole) -> io::Result<Self> {
        let archive = Archive::open(whole.clone())?;
        let merges = survey(&archive)?;
        let book = calamine::Xlsx::new(whole.reader()?).map_err(refused)?;
        let tabs = tabs(book.sheets_metadata());
        Ok(Self { book, tabs, merges })
    }

    fn name(&self, tab: usize) -> Result<String, Trouble> {
        self.tabs.get(tab).map(|tab| tab.name.clone()).ok_or(Trouble::Damaged)
    }
}

/// The sheets that hold cells.
pub(super) fn tabs(sheets: &[calamine::Sheet]) -> Vec<Tab> {
    let sheets = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let tab = |sheet: &calamine::Sheet| Tab {
        name: sheet.name.clone(),
        is_visible: sheet.visible == SheetVisible::Visible,
    };
    sheets.map(tab).collect()
}

impl Book for Xlsx {
    fn tabs(&self) -> &[Tab] {
        &self.tabs
    }

    fn read(
        &mut self,
        tab: usize,
        take: &mut dyn FnMut(&mut dyn Cells) -> Result<(), Error>,
    ) -> Result<(), Stop> {
        let name = self.name(tab)?;
        let reader = guarded(|| self.book.worksheet_cells_reader(&name).map_err(refused));
        let reader = reader.map_err(|error| Trouble::of(&error).unwrap_or(Trouble::Damaged))?;
        Ok(take(&mut XlsxCells(reader))?)
    }

    fn merged(&mut self, tab: usize, row: u32) -> Result<Option<(u32, u32)>, Trouble> {
        if !self.merges {
            return Ok(None);
        }
        let name = self.name(tab)?;
        let merged = guarded(|| self.book.merge_cells_by_sheet_name(&name).map_err(refused));
        Ok(in_row(&merged.map_err(|_| Trouble::Damaged)?, row))
    }
}

/// The first cell of the first region that lies in a row, and in more than a cell.
pub(super) fn in_row(merged: &[Dimensions], row: u32) -> Option<(u32, u32)> {
    let merged = merged.iter().filter(|region| region.start != region.end);
    merged
        .filter(|region| (region.start.0..=region.end.0).contains(&row))
        .map(|region| region.start)
        .min()
}

struct XlsxCells<'b>(XlsxCellReader<'b, Handle>);

impl Cells for XlsxCells<'_> {
    fn next(&mut self, text: &mut String) -> Result<Option<(u32, u32)>, Trouble> {
        let before = text.len();
        loop {
            let cell = guarded(|| self.0.next_cell_with_formula_metadata().map_err(refused));
            let cell = cell.map_err(|error| Trouble::of(&error).unwrap_or(Trouble::Damaged))?;
            let Some(cell) = cell else { return Ok(None) };
            if cell.value == DataRef::Empty && cell.formula.is_some() {
                text.push_str(value::NOT_AVAILABLE);
            } else {
                value::write(&cell.value, text);
            }
            if text.len() > before {
                return Ok(Some(cell.pos));
            }
        }
    }
}

/// Decompresses every part once, and refuses what would be held in memory without end; tells whether cells are merged.
fn survey(archive: &Archive) -> io::Result<bool> {
    let mut merges = false;
    for member in archive.members() {
        let is_sheet = member.name.contains("/worksheets/");
        let is_xml = [".xml", ".rels"].iter().any(|end| member.name.ends_with(end));
        if !is_xml {
            // What is no XML is not read: pictures, macros.
            continue;
        }
        if member.size > if is_sheet { SHEET } else { PART } {
            return Err(Trouble::TooLarge.into());
        }
        survey_xml(archive.read(member)?, |piece| {
            merges |= is_sheet && memmem::find(piece, b"mergeCell ").is_some();
        })?;
    }
    Ok(merges)
}

/// Reads XML to its end, and refuses a text or a tag that is too long; gives pieces that overlap a little.
pub(super) fn survey_xml(mut xml: impl Read, mut look: impl FnMut(&[u8])) -> io::Result<()> {
    const PIECE: usize = 1 << 16;
    const OVERLAP: usize = 16;
    let mut bytes = vec![0; PIECE];
    let (mut kept, mut run) = (0, 0);
    loop {
        let read = xml.read(bytes.get_mut(kept..).unwrap_or_default())?;
        if read == 0 {
            return Ok(());
        }
        let end = kept + read;
        let piece = bytes.get(..end).unwrap_or_default();
        run = if memchr2(b'<', b'>', piece).is_some() { 0 } else { run + read };
        if run > RUN {
            return Err(Trouble::TooLarge.into());
        }
        look(piece);
        let from = end.saturating_sub(OVERLAP);
        bytes.copy_within(from..end, 0);
        kept = end - from;
    }
}

pub(super) fn refused(error: XlsxError) -> io::Error {
    match error {
        XlsxError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => error,
        error => trouble(&error).into(),
    }
}

fn trouble(error: &XlsxError) -> Trouble {
    match error {
        XlsxError::Password => Trouble::Encrypted,
        _ => Trouble::Damaged,
    }
}
