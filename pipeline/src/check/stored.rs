//! The check of a file that is no text: a workbook, Parquet, Arrow.

#[cfg(feature = "workbook")]
use praticable::table::Header;

use super::{From, Reading, Settings};
#[cfg(feature = "workbook")]
use super::{SheetChoice, found::Place, reading::Rows};
use crate::{
    Error, Source,
    input::{Stored, Whole},
};
#[cfg(feature = "workbook")]
use crate::{sources, workbook::Table};

/// Finds the table of a file, and its columns.
pub(super) fn open(
    source: &Source,
    stored: Stored,
    whole: &Whole,
    from: From,
    settings: &Settings,
) -> Result<Reading, Error> {
    let is_workbook = matches!(stored, Stored::Xlsx | Stored::Xls | Stored::Ods);
    if settings.sheet.is_some() && !is_workbook {
        return Err(Error::NoWorkbook { name: source.name().to_owned() });
    }
    let reading = match stored {
        #[cfg(feature = "workbook")]
        Stored::Xlsx | Stored::Xls | Stored::Ods => {
            sheet(source.name(), (stored, whole), from, settings)?
        }
        #[cfg(feature = "parquet")]
        Stored::Parquet | Stored::ArrowFile | Stored::ArrowStream => {
            let batches = crate::columnar::open(source.name(), stored, whole)?;
            Reading::batches(source.name(), batches, from, settings)?
        }
        // INVARIANT: what this build does not read was refused when the file was opened.
        #[cfg(not(all(feature = "parquet", feature = "workbook")))]
        _ => return Err(Error::trouble(source.name(), crate::Trouble::Method)),
    };
    Ok(Reading { size: source.size(), ..reading })
}

/// The rows of a sheet.
#[cfg(feature = "workbook")]
fn sheet(
    name: &str,
    workbook: (Stored, &Whole),
    from: From,
    settings: &Settings,
) -> Result<Reading, Error> {
    let (table, columns, choice) = table_of_sheet(name, workbook, settings)?;
    let (sheet, line) = table.header();
    let (name, rows) = (name.to_owned(), Rows::Sheet(table));
    let place = Place::in_sheet(0, line, &sheet);
    let reading = Reading::of_columns(name, columns, rows, place, from, settings)?;
    Reading { sheet: Some(choice), ..reading }.heard(settings)
}

/// The sheet of a workbook that is read, and its columns.
#[cfg(feature = "workbook")]
pub(crate) fn table_of_sheet(
    name: &str,
    workbook: (Stored, &Whole),
    settings: &Settings,
) -> Result<(Table, Vec<String>, SheetChoice), Error> {
    let knows = |columns: &[String]| {
        let names: Vec<&str> = columns.iter().map(String::as_str).collect();
        sources::of_header(&names).is_some()
            || Header::mapped(names, &settings.mapping, &settings.options).0.known() > 0
    };
    Table::open(name, workbook, settings.sheet.as_deref(), knows)
}
