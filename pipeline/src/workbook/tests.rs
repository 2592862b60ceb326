//! The same cells in every format, and files that mean harm.

use std::{
    fmt::Write as _,
    fs,
    io::{Cursor, Write as _},
    path::PathBuf,
};

use zip::write::SimpleFileOptions;

use super::*;
use crate::Source;

/// The rows of the table that a workbook holds: the cell that each begins in, then its cells.
fn rows(bytes: Vec<u8>) -> Result<Vec<String>, Error> {
    let source = Source::new("cells", Cursor::new(bytes))?;
    let workbook = source.as_stored().ok_or(Error::NoWorkbook { name: String::new() })?;
    let (table, columns, choice) = Table::open("cells", workbook, None, |_| true)?;
    // A hidden sheet is none to choose from.
    assert!(choice.unread.is_empty());
    let mut rows = vec![columns.join("|")];
    table.read(|next| {
        while let Some(piece) = next()? {
            piece.each_tile(7, |places, cells| {
                for (place, cells) in places.iter().zip(cells) {
                    let mut row = format!("{}: ", place.cell(Some(1)).unwrap_or_default());
                    write!(row, "{} {}", place.row, cells.join("|")).unwrap();
                    rows.push(row);
                }
            });
        }
        Ok(())
    })?;
    Ok(rows)
}

fn trouble(bytes: Vec<u8>) -> Option<Trouble> {
    match rows(bytes) {
        Err(Error::Container { trouble, .. }) => Some(trouble),
        _ => None,
    }
}

#[test]
fn every_format_holds_the_same_cells() {
    for name in ["cells.ods", "cells.xls", "cells.xlsx"] {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
        assert_eq!(
            rows(fs::read(path).unwrap()).unwrap(),
            [
                "nom_lieu|siret|code_postal|date_verification|entree_plain_pied|latitude|commune",
                "'Mes fiches'!A2: 1 Cabinet  & Cie|52128577500016|1000|2026-03-14|true|48.8566|#N/A",
                "'Mes fiches'!A6: 2 Maison||01000|46095||0.5|#DIV/0!",
                "'Mes fiches'!A7: 3 Maison||01000|46095||0.5|",
            ],
            "{name}"
        );
    }
}

/// A workbook as `LibreOffice` writes them, with these rows in its only sheet.
fn ods(rows: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    for (name, text) in
        [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)]
    {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn what_is_repeated_is_never_laid_out() {
    let cell =
        "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
    let empty = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
    let header = format!("<table:table-row>{cell}</table:table-row>");
    let row = |attributes: &str, cells: &str| {
        format!("{header}<table:table-row {attributes}>{cells}</table:table-row>")
    };
    let times = "table:number-rows-repeated";
    let read = rows(ods(&row(&format!("{times}=\"1048575\""), empty))).unwrap();
    assert_eq!(read, ["a"]);
    let read = rows(ods(&row(&format!("{times}=\"2000\""), cell))).unwrap();
    assert_eq!((read.len(), read[2000].as_str()), (2001, "A!A2001: 2000 a"));
    for (rows, expected) in [
        (row(&format!("{times}=\"4294967295\""), cell), Trouble::TooManyCells),
        (
            row(
                "",
                &cell.replace("office:", "table:number-columns-repeated=\"4294967295\" office:"),
            ),
            Trouble::TooWide,
        ),
        (row(&format!("{times}=\"-1\""), cell), Trouble::Damaged),
        ("<table:table-row>".to_owned(), Trouble::Damaged),
    ] {
        assert_eq!(trouble(ods(&rows)), Some(expected), "{rows}");
    }
}

/// An old file of Office's with these records in a stream.
fn old(stream: &str, records: &[(u16, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let mut bytes = Vec::new();
    for (kind, data) in records {
        bytes.extend(kind.to_le_bytes());
        bytes.extend(u16::try_from(data.len()).unwrap().to_le_bytes());
        bytes.extend_from_slice(data);
    }
    file.create_stream(stream).unwrap().write_all(&bytes).unwrap();
    file.into_inner().into_inner()
}

#[test]
fn old_workbooks_that_mean_harm_are_refused() {
    let number =
        |row: u16, column: u16| [&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 10]].concat();
    let cells = [number(0, 0), number(65_535, 255)];
    let records = cells.iter().map(|cell| (0x0203, cell.as_slice())).collect::<Vec<_>>();
    assert_eq!(trouble(old("/Workbook", &records)), Some(Trouble::TooManyCells));
    assert_eq!(trouble(old("/Workbook", &[(0x002F, &[0; 6])])), Some(Trouble::Encrypted));
    assert_eq!(trouble(old("/EncryptionInfo", &[])), Some(Trouble::Encrypted));
    assert_eq!(trouble(old("/WordDocument", &[])), Some(Trouble::NoWorkbook));
    assert!(rows(old("/Workbook", &[(0xFFFF, &[0xFF; 9])])).is_err());
    let whole = old("/Workbook", &[(0x0809, &[0; 16])]);
    assert_eq!(trouble(whole[..600].to_vec()), Some(Trouble::Damaged));
}
