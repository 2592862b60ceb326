//! The check of a file that is no text: a workbook, Parquet, Arrow.

#[cfg(feature = "workbook")]
use std::sync::Arc;

use praticable::table::Header;

use super::{Reading, Settings, SheetChoice, reading::Rows};
#[cfg(feature = "workbook")]
use crate::workbook::Table;
use crate::{
    Error, Source,
    found::{Place, SheetName},
    input::{Stored, Whole},
    sources,
};

/// The table of a file that is no text.
pub(crate) struct Opened {
    /// What its columns are called.
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Rows,
    choice: Option<SheetChoice>,
    /// The sheet, and the row of its header.
    #[cfg(feature = "workbook")]
    header: Option<(Arc<SheetName>, u64)>,
}

/// Finds the table of a file, and what its columns mean.
pub(super) fn open(
    source: &Source,
    file: (Stored, &Whole),
    settings: &Settings,
) -> Result<Reading, Error> {
    let knows = |columns: &[String]| {
        let names: Vec<&str> = columns.iter().map(String::as_str).collect();
        sources::of_header(&names).is_some()
            || Header::mapped(names, &settings.mapping, &settings.options).0.known() > 0
    };
    let opened = rows(source, file, settings.sheet.as_deref(), knows)?;
    #[cfg(feature = "workbook")]
    let place = opened
        .header
        .as_ref()
        .map_or(Place::row(0), |(sheet, line)| Place::in_sheet(0, *line, sheet));
    #[cfg(not(feature = "workbook"))]
    let place = Place::row(0);
    let name = source.name().to_owned();
    let reading = Reading::of_columns(name, opened.columns, opened.rows, place, settings)?;
    #[cfg(feature = "arrow")]
    reading.require_readable()?;
    Reading { sheet: opened.choice, size: source.size(), ..reading }.under(settings)
}

/// Finds the table of a file; of several sheets, if none was asked for, the first whose columns `knows`.
pub(crate) fn rows(
    source: &Source,
    (stored, whole): (Stored, &Whole),
    sheet: Option<&str>,
    knows: impl Fn(&[String]) -> bool,
) -> Result<Opened, Error> {
    let is_workbook = matches!(stored, Stored::Xlsx | Stored::Xls | Stored::Ods);
    if sheet.is_some() && !is_workbook {
        return Err(Error::NoWorkbook { name: source.name().to_owned() });
    }
    #[cfg(not(feature = "workbook"))]
    let _ = knows;
    match stored {
        #[cfg(feature = "workbook")]
        Stored::Xlsx | Stored::Xls | Stored::Ods => {
            let (table, columns, choice) =
                Table::open(source.name(), (stored, whole), sheet, knows)?;
            let header = Some(table.header());
            Ok(Opened { columns, rows: Rows::Sheet(table), choice: Some(choice), header })
        }
        #[cfg(feature = "parquet")]
        Stored::Parquet | Stored::ArrowFile | Stored::ArrowStream => {
            let reader = crate::columnar::open(source.name(), stored, whole)?;
            let batches = crate::arrow::Batches::new(source.name().to_owned(), Box::new(reader));
            Ok(Opened {
                columns: batches.columns(),
                rows: Rows::Batches(batches),
                choice: None,
                #[cfg(feature = "workbook")]
                header: None,
            })
        }
        // INVARIANT: what this build does not read was refused when the file was opened.
        #[cfg(not(all(feature = "parquet", feature = "workbook")))]
        _ => Err(Error::trouble(source.name(), crate::Trouble::Method)),
    }
}
