//! An empty table to fill in, as a workbook: what each column means and may hold is at hand where it is asked for.
//!
//! What it says of the columns is what the model says of them. The same version gives the same bytes.

mod words;

use std::io::Write;

use praticable::Lang;
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, Format, FormatAlign, Formula, Note, Workbook, Worksheet,
    XlsxError,
};

use self::words::Words;
use crate::{
    Error,
    columns::{self, Column, Kind},
    convert::workbook::{Formats, SHEET, head, of_xlsx, timeless},
};

/// The last row of a sheet, from 0.
const LAST_ROW: u32 = (1 << 20) - 1;

/// Characters of a list that may stand in a rule itself; a longer one stands in a sheet.
const MOST_IN_RULE: usize = 255;

/// The sheet of the lists, which is hidden.
const LISTS: &str = "listes";

/// Writes the template, with its help in a register.
///
/// ```
/// use praticable::Lang;
/// use praticable_pipeline::{Error, template};
///
/// let mut out = Vec::new();
/// template::write_xlsx(Lang::Fr, &mut out)?;
/// assert!(out.starts_with(b"PK"));
/// # Ok::<(), Error>(())
/// ```
pub fn write_xlsx(lang: Lang, out: &mut (impl Write + Send)) -> Result<(), Error> {
    let mut book = make(Words(lang)).map_err(of_xlsx)?;
    book.save_to_writer(out).map_err(of_xlsx)
}

fn make(words: Words) -> Result<Workbook, XlsxError> {
    let columns = columns::all();
    let formats = Formats::default();
    let mut book = timeless()?;
    let mut lists = Worksheet::new();
    lists.set_name(LISTS)?.set_hidden(true);
    let sheet = book.add_worksheet();
    sheet.set_name(SHEET)?;
    head(sheet, &columns, &formats)?;
    let mut listed = 0;
    for (position, column) in (0..).zip(&columns) {
        let note = words.note(column);
        sheet.insert_note(0, position, &sized(note))?;
        if let Some(rule) = rule(column, &mut lists, &mut listed)? {
            sheet.add_data_validation(1, position, LAST_ROW, position, &rule)?;
        }
    }
    explain(book.add_worksheet(), &columns, words)?;
    book.push_worksheet(lists);
    Ok(book)
}

/// A note that is as large as its text.
fn sized(text: String) -> Note {
    /// Characters of a line, and what a line and a character take.
    const LINE: usize = 48;
    let lines: usize = text.lines().map(|line| line.chars().count() / LINE + 1).sum();
    let height = u32::try_from(lines).unwrap_or(1) * 18 + 12;
    Note::new(text).add_author_prefix(false).set_width(340).set_height(height)
}

/// What a spreadsheet lets a cell of a column hold. A cell with several values is left to the check.
fn rule(
    column: &Column,
    lists: &mut Worksheet,
    listed: &mut u16,
) -> Result<Option<DataValidation>, XlsxError> {
    if column.is_list() {
        return Ok(None);
    }
    let rule = DataValidation::new();
    if !column.codes.is_empty() {
        if column.codes.join(",").len() <= MOST_IN_RULE {
            return rule.allow_list_strings(&column.codes).map(Some);
        }
        for (row, code) in (0..).zip(&column.codes) {
            lists.write_string(row, *listed, code)?;
        }
        let name = rust_xlsxwriter::utility::column_number_to_name(*listed);
        *listed += 1;
        let range = format!("={LISTS}!${name}$1:${name}${}", column.codes.len());
        return Ok(Some(rule.allow_list_formula(Formula::new(range))));
    }
    Ok(match (column.kind, column.range) {
        (Kind::Integer, [Some(least), Some(greatest)]) => {
            #[expect(clippy::cast_possible_truncation, reason = "a float cast saturates")]
            let between = DataValidationRule::Between(least as i32, greatest as i32);
            Some(rule.allow_whole_number(between))
        }
        (Kind::Number, [Some(least), Some(greatest)]) => {
            Some(rule.allow_decimal_number(DataValidationRule::Between(least, greatest)))
        }
        _ => None,
    })
}

/// Writes the sheet that explains the columns.
fn explain(sheet: &mut Worksheet, columns: &[Column], words: Words) -> Result<(), XlsxError> {
    const WIDTHS: [f64; 6] = [28.0, 36.0, 70.0, 60.0, 8.0, 14.0];
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let bold = Format::new().set_bold();
    sheet.set_name(words.sheet())?;
    for (position, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(position, width)?;
    }
    let mut row = 0;
    for sentence in words.sentences() {
        sheet.write_string(row, 0, sentence)?;
        row += 1;
    }
    row += 1;
    for (position, head) in (0..).zip(words.heads()) {
        sheet.write_string_with_format(row, position, head, &bold)?;
    }
    sheet.set_freeze_panes(row + 1, 1)?;
    for column in columns {
        row += 1;
        let (field, values) = (column.field, words.values(column));
        let cells = [
            field.column,
            field.label.get(words.0),
            field.help.get(words.0),
            &values,
            field.unit.unwrap_or_default(),
            if column.is_required { words.yes() } else { "" },
        ];
        for (position, cell) in (0..).zip(cells) {
            sheet.write_string_with_format(row, position, cell, &text)?;
        }
    }
    Ok(())
}
