//! The flat table as a workbook.
//!
//! Every text is a cell of text, so that nothing that is written can run; numbers and days are what they are. Rows go to
//! a temporary file as they come.

use std::{io, mem};

use praticable::{Date, model::Listing};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::{
    To,
    cells::Cells,
    sink::{Out, Sink},
};
use crate::{
    Error,
    check::{self, Piece},
    columns::{Column, Kind},
};

/// Rows of a sheet, the header's among them.
const MOST_ROWS: u32 = 1 << 20;

/// Characters of a cell.
const MOST_CHARACTERS: usize = 32_767;

/// The sheet of the listings.
pub(crate) const SHEET: &str = "fiches";

/// How wide columns are, in characters.
const WIDTH: f64 = 18.0;

/// Gathers the cells of listings.
pub(super) struct Keep {
    cells: Cells,
    names: Vec<&'static str>,
    rows: Vec<Vec<(usize, String)>>,
}

impl Keep {
    pub(super) fn new(columns: &[Column]) -> Self {
        let names = columns.iter().map(|column| column.field.column).collect();
        Self { cells: Cells::new(columns), names, rows: Vec::new() }
    }
}

impl check::Keep for Keep {
    fn listing(&mut self, _row: u64, listing: &Listing<'_>) -> Vec<Option<&'static str>> {
        let (cells, mut lost) = self.cells.of(listing);
        let mut row = Vec::new();
        for (position, cell) in cells.into_iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            if cell.len() > MOST_CHARACTERS && cell.chars().count() > MOST_CHARACTERS {
                lost.push(self.names.get(position).copied());
            } else {
                row.push((position, cell));
            }
        }
        self.rows.push(row);
        lost
    }

    fn take(&mut self) -> Piece {
        Piece::Rows(mem::take(&mut self.rows))
    }
}

/// How the cells of a workbook look.
pub(crate) struct Formats {
    /// What a spreadsheet must not take for a number: identifiers, postal codes, telephone numbers.
    pub(crate) text: Format,
    /// Days, as the flat table writes them.
    pub(crate) date: Format,
    /// Numbers.
    pub(crate) number: Format,
    /// Names of columns.
    pub(crate) head: Format,
}

impl Default for Formats {
    fn default() -> Self {
        Self {
            text: Format::new().set_num_format("@"),
            date: Format::new().set_num_format("yyyy-mm-dd"),
            number: Format::new(),
            head: Format::new().set_bold().set_num_format("@").set_align(FormatAlign::Top),
        }
    }
}

impl Formats {
    /// The format of the cells of a column.
    pub(crate) const fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Date => &self.date,
            Kind::Integer | Kind::Number => &self.number,
        }
    }
}

/// A workbook with nothing of the hour in which it was made: the same listings give the same bytes.
pub(crate) fn timeless() -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    Ok(book)
}

/// Writes the names of the columns and how their cells look.
pub(crate) fn head(
    sheet: &mut Worksheet,
    columns: &[Column],
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 0)?;
    for (position, column) in (0..).zip(columns) {
        sheet.set_column_format(position, formats.of(column.kind))?;
        sheet.set_column_width(position, WIDTH)?;
        sheet.write_string_with_format(0, position, column.field.column, &formats.head)?;
    }
    Ok(())
}

/// A workbook being written.
pub(super) struct Book<W> {
    out: W,
    workbook: Workbook,
    sheet: Worksheet,
    formats: Formats,
    kinds: Vec<Kind>,
    row: u32,
}

impl<W: Out> Book<W> {
    pub(super) fn new(columns: &[Column], out: W) -> Result<Self, Error> {
        let begin = || {
            let mut book = timeless()?;
            let mut sheet = book.new_worksheet_with_constant_memory()?;
            let formats = Formats::default();
            sheet.set_name(SHEET)?;
            head(&mut sheet, columns, &formats)?;
            Ok((book, sheet, formats))
        };
        let (workbook, sheet, formats) = begin().map_err(of_xlsx)?;
        let kinds = columns.iter().map(|column| column.kind).collect();
        Ok(Self { out, workbook, sheet, formats, kinds, row: 1 })
    }

    fn cell(&mut self, column: usize, cell: &str) -> Result<(), XlsxError> {
        let Ok(position) = u16::try_from(column) else { return Ok(()) };
        let kind = self.kinds.get(column).copied().unwrap_or(Kind::Text);
        let format = self.formats.of(kind);
        match kind {
            Kind::Integer | Kind::Number => {
                if let Ok(number) = cell.parse::<f64>() {
                    self.sheet.write_number_with_format(self.row, position, number, format)?;
                    return Ok(());
                }
            }
            Kind::Date => {
                if let Some(day) = cell.parse().ok().and_then(serial) {
                    self.sheet.write_number_with_format(self.row, position, day, format)?;
                    return Ok(());
                }
            }
            Kind::Text => {}
        }
        self.sheet.write_string_with_format(self.row, position, cell, &self.formats.text)?;
        Ok(())
    }
}

/// The number by which spreadsheets know a day; none of those before March 1900, which they count differently.
fn serial(date: Date) -> Option<f64> {
    let days = date.days_since(Date::new(1899, 12, 30)?);
    (days > 60).then_some(f64::from(days))
}

impl<W: Out> Sink<W> for Book<W> {
    fn take(&mut self, piece: Piece) -> Result<(), Error> {
        let Piece::Rows(rows) = piece else { return Ok(()) };
        for row in rows {
            if self.row >= MOST_ROWS {
                return Err(Error::TooManyListings { to: To::Xlsx.name(), most: MOST_ROWS - 1 });
            }
            for (column, cell) in row {
                self.cell(column, &cell).map_err(of_xlsx)?;
            }
            self.row += 1;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<W, Error> {
        let Self { mut out, mut workbook, sheet, .. } = *self;
        workbook.push_worksheet(sheet);
        workbook.save_to_writer(&mut out).map_err(of_xlsx)?;
        Ok(out)
    }
}

pub(crate) fn of_xlsx(error: XlsxError) -> Error {
    match error {
        XlsxError::IoError(error) => Error::Write(error),
        other => Error::Write(io::Error::other(other.to_string())),
    }
}
