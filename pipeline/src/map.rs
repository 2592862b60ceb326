//! A mapping that is drafted from a table: what it calls our columns, and the words in it that we do not read.

use std::ops::ControlFlow;

use praticable::table::MappingDraft;

use crate::{Error, Format, Source, check::Rows, format::Detected};
#[cfg(any(feature = "parquet", feature = "workbook"))]
use crate::{check::stored, sources};

/// Reads a table from its first row to its last, and drafts a [`Mapping`](praticable::table::Mapping) that a person corrects
/// and every check accepts. It is any table that a check reads: text, a workbook, Parquet, Arrow; `sheet` names that of a
/// workbook, or is its number, and without it the first sheet is read in which a column says something to us. `advance` is
/// told after each block how many more rows were read, and up to which byte, and says whether to read on.
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
    advance: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<MappingDraft, Error> {
    let (columns, rows) = rows(source, sheet)?;
    let mut draft = begun(&columns);
    rows.each(|cells| draft.observe(cells.iter().copied()), advance)?;
    Ok(draft)
}

/// The rows of a table, and what its columns are called.
fn rows(source: Source, sheet: Option<&str>) -> Result<(Vec<String>, Rows), Error> {
    let nothing = |source: &Source| Error::NothingToMap { name: source.name().to_owned() };
    #[cfg(any(feature = "parquet", feature = "workbook"))]
    if let Some(file) = source.as_stored() {
        let knows = |columns: &[String]| {
            let [known, proposed, _] = begun(columns).counts();
            known + proposed > 0
        };
        let opened = stored::rows(&source, file, sheet, knows)?;
        let names: Vec<&str> = opened.columns.iter().map(String::as_str).collect();
        if sources::of_header(&names).is_some() {
            return Err(nothing(&source));
        }
        return Ok((opened.columns, opened.rows));
    }
    if sheet.is_some() {
        return Err(Error::NoWorkbook { name: source.name().to_owned() });
    }
    let detected = Detected::from_source(&source);
    let (Format::Table, Some(sniffed)) = (detected.format, detected.table) else {
        return Err(nothing(&source));
    };
    Rows::of_table(source, sniffed)
}

/// A draft of which only the columns are known.
fn begun(columns: &[String]) -> MappingDraft {
    MappingDraft::new(columns.iter().map(String::as_str))
}

#[cfg(test)]
#[cfg(all(feature = "parquet", feature = "workbook"))]
mod tests {
    use std::{
        io::{Cursor, Write as _},
        sync::Arc,
    };

    use arrow_array::{ArrayRef, RecordBatch, StringArray};
    use parquet::arrow::ArrowWriter;
    use rust_xlsxwriter::Workbook;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    const ROWS: [[&str; 4]; 3] = [
        ["Cabinet", "CP", "entree_plain_pied", "date_observation"],
        ["Cabinet du Port", "44000", "x", "01/02/2026"],
        ["Cabinet du Parc", "75001", "à voir", "02/13/2026"],
    ];

    fn drafted(bytes: Vec<u8>, sheet: Option<&str>) -> Result<String, Error> {
        let source = Source::new("fiches", Cursor::new(bytes))?;
        let mut rows = 0;
        let draft = draft(source, sheet, |more, _| {
            rows += more;
            ControlFlow::Continue(())
        })?;
        assert_eq!(rows, 2, "every row is told");
        Ok(draft.finish().to_json())
    }

    fn text() -> Vec<u8> {
        ROWS.map(|row| row.join(";")).join("\n").into_bytes()
    }

    /// A workbook whose first sheet is of other things.
    fn workbook() -> Vec<u8> {
        let mut book = Workbook::new();
        book.add_worksheet().set_name("Notes").unwrap().write(0, 0, "rien à lire").unwrap();
        let sheet = book.add_worksheet().set_name("Fiches").unwrap();
        sheet.write_row_matrix(0, 0, ROWS).unwrap();
        book.save_to_buffer().unwrap()
    }

    fn parquet() -> Vec<u8> {
        let column = |at: usize| {
            let cells: Vec<&str> = ROWS[1..].iter().map(|row| row[at]).collect();
            (ROWS[0][at], Arc::new(StringArray::from(cells)) as ArrayRef)
        };
        let batch = RecordBatch::try_from_iter((0..4).map(column)).unwrap();
        let mut bytes = Vec::new();
        let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
        bytes
    }

    fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in members {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn the_same_table_gives_the_same_draft_in_every_file() {
        let expected = drafted(text(), None).unwrap();
        for part in [r#""CP": "code_postal""#, r#""x": "oui""#, r#""à voir": null"#, "month_first"]
        {
            assert!(expected.contains(part), "{expected}");
        }
        for bytes in [
            workbook(),
            parquet(),
            zipped(&[("fiches.csv", &text())]),
            zipped(&[("fiches.xlsx", &workbook())]),
        ] {
            assert_eq!(drafted(bytes, None).unwrap(), expected);
        }
        assert_eq!(drafted(workbook(), Some("2")).unwrap(), expected);
    }

    #[test]
    fn what_cannot_be_mapped_is_refused() {
        let refused = |bytes, sheet| drafted(bytes, sheet).unwrap_err();
        assert!(matches!(refused(text(), Some("1")), Error::NoWorkbook { .. }));
        assert!(matches!(refused(parquet(), Some("1")), Error::NoWorkbook { .. }));
        assert!(matches!(refused(workbook(), Some("Autre")), Error::NoSheet { .. }));
        let two = zipped(&[("a.csv", &text()), ("b.csv", &text())]);
        assert!(matches!(refused(two, None), Error::ManyMembers { members: 2, .. }));
        let mut book = Workbook::new();
        let names = praticable::source::rpps::Column::ALL.iter().map(|column| column.header());
        book.add_worksheet().write_row(0, 0, names).unwrap();
        let register = book.save_to_buffer().unwrap();
        assert!(matches!(refused(register, None), Error::NothingToMap { .. }));
    }
}
