//! A mapping that is drafted from a table: what it calls our columns, and the words in it that we do not read.

use std::ops::ControlFlow;

use praticable::table::MappingDraft;

use crate::{Error, Format, Source, csv::Table, format::Detected};
#[cfg(any(feature = "parquet", feature = "workbook"))]
use crate::{
    input::{Stored, Whole},
    sources,
};

/// Reads a table from its first row to its last, and drafts a [`Mapping`](praticable::table::Mapping) that a person corrects
/// and every check accepts. `advance` is told after each block how many more rows were read, and up to which byte, and says
/// whether to read on. `sheet` is that of a workbook, as in a check.
///
/// Rows that cannot be read are passed over: they are what a check is for.
///
/// ```
/// use std::{io::Cursor, ops::ControlFlow};
///
/// use praticable_pipeline::{Source, map::draft};
///
/// let table = "Cabinet;CP;entree_plain_pied\nCabinet du Port;44000;x\n";
/// let source = Source::new("fiches.csv", Cursor::new(table.as_bytes()))?;
/// let mapping = draft(source, None, |_, _| ControlFlow::Continue(()))?.finish();
/// assert!(mapping.to_json().contains(r#""CP": "code_postal""#));
/// # Ok::<(), praticable_pipeline::Error>(())
/// ```
pub fn draft(
    source: Source,
    sheet: Option<&str>,
    mut advance: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<MappingDraft, Error> {
    #[cfg(any(feature = "parquet", feature = "workbook"))]
    if let Some((stored, whole)) = source.as_stored() {
        return draft_stored(source.name(), (stored, whole), sheet, |rows| advance(rows, 0));
    }
    let name = || source.name().to_owned();
    if sheet.is_some() {
        return Err(Error::NoWorkbook { name: name() });
    }
    let detected = Detected::from_source(&source);
    let (Format::Table, Some(sniffed)) = (detected.format, detected.table) else {
        return Err(Error::NothingToMap { name: name() });
    };
    if !sniffed.header {
        return Err(Error::NoHeader { name: name() });
    }
    let table = Table::with(source, sniffed)?;
    let mut draft =
        MappingDraft::new(table.header().unwrap_or_default().iter().map(String::as_str));
    let shape = table.shape();
    let mut blocks = table.into_blocks();
    while let Some(block) = blocks.next_block()? {
        let mut rows = shape.rows(&block);
        while let Some(row) = rows.next() {
            if let Ok(row) = row {
                draft.observe(row.iter());
            }
        }
        let byte = block.first().byte + block.text_len() as u64;
        if advance(block.len() as u64, byte).is_break() {
            break;
        }
    }
    Ok(draft)
}

/// Drafts a mapping for the table of a workbook, or of Parquet or Arrow.
#[cfg(any(feature = "parquet", feature = "workbook"))]
fn draft_stored(
    name: &str,
    (stored, whole): (Stored, &Whole),
    sheet: Option<&str>,
    mut advance: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<MappingDraft, Error> {
    let begin = |columns: &[String]| {
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        match sources::of_header(&columns) {
            Some(_) => Err(Error::NothingToMap { name: name.to_owned() }),
            None => Ok(MappingDraft::new(columns)),
        }
    };
    match stored {
        #[cfg(feature = "workbook")]
        Stored::Xlsx | Stored::Xls | Stored::Ods => {
            let sheet = sheet.map(str::to_owned);
            let settings = crate::check::Settings { sheet, ..Default::default() };
            let (table, columns, _) =
                crate::check::table_of_sheet(name, (stored, whole), &settings)?;
            let mut draft = begin(&columns)?;
            table.read(|next| {
                while let Some(rows) = next()? {
                    let mut read = 0;
                    rows.each_tile(usize::MAX, |_, rows| {
                        read += rows.len() as u64;
                        for cells in rows {
                            draft.observe(cells.iter().copied());
                        }
                    });
                    if advance(read).is_break() {
                        break;
                    }
                }
                Ok(())
            })?;
            Ok(draft)
        }
        #[cfg(feature = "parquet")]
        Stored::Parquet | Stored::ArrowFile | Stored::ArrowStream => {
            if sheet.is_some() {
                return Err(Error::NoWorkbook { name: name.to_owned() });
            }
            let reader = Box::new(crate::columnar::open(name, stored, whole)?);
            let mut batches = crate::arrow::Batches::new(name.to_owned(), reader);
            let mut draft = begin(&batches.columns())?;
            while let Some(slice) = batches.next_slice()? {
                let mut read = 0;
                slice.each_tile(usize::MAX, |_, rows| {
                    read += rows.len() as u64;
                    for cells in rows {
                        draft.observe(cells.iter().copied());
                    }
                });
                if advance(read).is_break() {
                    break;
                }
            }
            Ok(draft)
        }
        // INVARIANT: what this build does not read was refused when the file was opened.
        #[cfg(not(all(feature = "parquet", feature = "workbook")))]
        _ => Err(Error::trouble(name, crate::Trouble::Method)),
    }
}
