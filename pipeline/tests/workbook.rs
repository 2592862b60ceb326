//! Workbooks as spreadsheets write them, checked like the same table as text.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::{
    io::{Cursor, Read, Write},
    ops::ControlFlow,
};

use praticable_pipeline::{
    Error, Source, Trouble,
    check::{Found, Reading, Settings},
};
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};

/// What is found in a file, and the name of the sheet that was read.
fn check(bytes: Vec<u8>, sheet: Option<&str>) -> Result<(Vec<Found>, String), Error> {
    let settings = Settings { sheet: sheet.map(str::to_owned), ..Settings::default() };
    let source = Source::new("fiches", Cursor::new(bytes))?;
    let reading = Reading::open(source, &settings)?.with_values();
    let name = reading.sheet().map(|sheet| sheet.name.clone()).unwrap_or_default();
    let mut found = Vec::new();
    reading.run(|outcome| {
        found.extend(outcome.found);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok((found, name))
}

/// A workbook of one sheet.
fn one(fill: impl FnOnce(&mut Worksheet) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet().set_name("Fiches").unwrap()).unwrap();
    book.save_to_buffer().unwrap()
}

/// Code, cell and value of each finding of a rule.
fn said<'f>(found: &'f [Found], code: &str) -> Vec<(&'f str, Option<&'f str>)> {
    let of_rule = found.iter().filter(|found| found.finding.code() == code);
    let mut said: Vec<_> = of_rule
        .map(|found| (found.cell.as_deref().unwrap_or_default(), found.value.as_deref()))
        .collect();
    said.sort_unstable();
    said
}

#[test]
fn numbers_are_digits() {
    let book = one(|sheet| {
        sheet.write_row(0, 0, ["nom_lieu", "siret", "code_postal", "latitude"])?;
        sheet.write(1, 0, "Cabinet")?;
        sheet.write_number(1, 1, 52_128_577_500_016.0)?;
        sheet.write_number(1, 2, 1000.0)?;
        sheet.write_number_with_format(2, 2, 1000.0, &Format::new().set_num_format("00000"))?;
        sheet.write(2, 0, "Maison")?;
        sheet.write_number_with_format(2, 3, 48.8566, &Format::new().set_num_format("0"))?;
        Ok(())
    });
    let (found, _) = check(book, None).unwrap();
    let text = b"nom_lieu;siret;code_postal;latitude\nCabinet;52128577500016;1000;\nMaison;;1000;48.8566\n";
    let (of_text, _) = check(text.to_vec(), None).unwrap();
    let bare = |found: &Found| {
        (found.row, found.column, found.finding.clone(), found.value.clone(), found.line)
    };
    assert!(!found.is_empty());
    assert_eq!(
        found.iter().map(bare).collect::<Vec<_>>(),
        of_text.iter().map(bare).collect::<Vec<_>>()
    );
    let lost: Vec<&str> = found
        .iter()
        .filter(|found| format!("{:?}", found.finding.params).contains("lost_zero"))
        .filter_map(|found| found.cell.as_deref())
        .collect();
    assert_eq!(lost, ["Fiches!C2", "Fiches!C3"]);
}

#[test]
fn days_are_days_and_numbers_stay_what_they_are() {
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let book = one(|sheet| {
        sheet.write_row(0, 0, ["nom_lieu", "date_verification", "entree_plain_pied"])?;
        for row in 1..=3 {
            sheet.write(row, 0, "Cabinet")?;
        }
        sheet.write_number_with_format(1, 1, 46_095.0, &day)?;
        sheet.write_number(2, 1, 46_095.0)?;
        sheet.write_boolean(3, 2, true)?;
        Ok(())
    });
    let text = "nom_lieu,date_verification,entree_plain_pied\nCabinet,2026-03-14,\nCabinet,46095,\nCabinet,,true\n";
    let findings = |bytes: Vec<u8>| {
        let found = check(bytes, None).unwrap().0;
        found.into_iter().map(|found| (found.row, found.finding)).collect::<Vec<_>>()
    };
    // The same days, counted from another one.
    let apple = rewrite(&book, "xl/workbook.xml", |xml| {
        xml.replace("<workbookPr", "<workbookPr date1904=\"1\"")
    });
    let later = text.replace("2026-03-14", "2030-03-15");
    assert_eq!(findings(apple), findings(later.into()));
    assert_ne!(findings(book.clone()), findings(text.replace("2026-03-14", "46095").into()));
    assert_eq!(findings(book), findings(text.into()));
}

#[test]
fn errors_and_formulas_nobody_calculated_are_lost_values() {
    let book = one(|sheet| {
        sheet.write_row(0, 0, ["nom_lieu", "commune", "voie"])?;
        sheet.write_formula(1, 0, Formula::new("=NA()").set_result("#N/A"))?;
        sheet.write_formula(1, 1, Formula::new("=A9").set_result("#REF!"))?;
        sheet.write_formula(2, 0, Formula::new("=\"Cab\"&\"inet\"").set_result("Cabinet"))?;
        Ok(())
    });
    // What other libraries write: a formula, and nothing that came out of it.
    let uncalculated =
        rewrite(&book, "xl/worksheets/sheet1.xml", |xml| xml.replace("<v>Cabinet</v>", ""));
    let (found, _) = check(book, None).unwrap();
    assert_eq!(
        said(&found, "FMT-012"),
        [("Fiches!A2", Some("#N/A")), ("Fiches!B2", Some("#REF!"))]
    );
    let (found, _) = check(uncalculated, None).unwrap();
    assert_eq!(said(&found, "FMT-012").len(), 3);
    assert!(said(&found, "FMT-012").contains(&("Fiches!A3", Some("#N/A"))), "{found:?}");
}

#[test]
fn empty_rows_are_passed_over_and_rows_keep_their_numbers() {
    let book = one(|sheet| {
        sheet.write_row(2, 1, ["nom_lieu", "entree_plain_pied", "entree_marches"])?;
        sheet.write_row(3, 1, ["Cabinet", "oui", "0"])?;
        sheet.write_row(51, 1, ["Cabinet", "oui", "2"])?;
        Ok(())
    });
    let (found, _) = check(book, None).unwrap();
    let steps = found.iter().find(|found| found.finding.code() == "ACC-001").unwrap();
    assert_eq!(
        (steps.row, steps.line, steps.column, steps.cell.as_deref()),
        (2, Some(52), Some(4), Some("Fiches!D52"))
    );
}

#[test]
fn the_sheet_is_the_one_that_holds_listings() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Notes").unwrap().write(0, 0, "Lisez-moi").unwrap();
    let old = book.add_worksheet().set_name("Ancien").unwrap();
    old.write_row(0, 0, ["nom_lieu", "entree_marches"]).unwrap();
    old.set_hidden(true);
    book.add_worksheet().set_name("Vide").unwrap();
    for name in ["Mes fiches", "Autres"] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write_row(0, 0, ["nom_lieu", "code_postal"]).unwrap();
        sheet.write_row(1, 0, ["Cabinet", "1000"]).unwrap();
    }
    let book = book.save_to_buffer().unwrap();

    let settings = Settings::default();
    let source = Source::new("fiches.xlsx", Cursor::new(book.clone())).unwrap();
    let reading = Reading::open(source, &settings).unwrap();
    assert_eq!(reading.sheet().unwrap().unread, ["Notes", "Autres"]);

    let (found, name) = check(book.clone(), None).unwrap();
    assert_eq!(name, "Mes fiches");
    assert!(found.iter().any(|found| found.cell.as_deref() == Some("'Mes fiches'!B2")));
    for (asked, name) in
        [("Autres", "Autres"), ("autres", "Autres"), ("5", "Autres"), ("2", "Ancien")]
    {
        assert_eq!(check(book.clone(), Some(asked)).unwrap().1, name);
    }
    let error = check(book, Some("Fiches")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`fiches` has no sheet `Fiches`: choose among `Notes`, `Ancien`, `Vide`, `Mes fiches`, and 1 more"
    );
    let error = check(b"nom_lieu\nCabinet\n".to_vec(), Some("1")).unwrap_err();
    assert!(matches!(error, Error::NoWorkbook { .. }));
}

#[test]
fn a_merged_header_is_refused() {
    let merged = |row: u32| {
        one(|sheet| {
            sheet.write_row(0, 0, ["nom_lieu", "code_postal", "commune"])?;
            sheet.merge_range(row, 1, row, 2, "Nantes", &Format::new())?;
            Ok(())
        })
    };
    assert_eq!(
        check(merged(0), None).unwrap_err().to_string(),
        "the header of `fiches` has merged cells, starting at Fiches!B1: unmerge them, and give each column its name in one row"
    );
    check(merged(1), None).unwrap();
}

#[test]
fn a_national_source_is_recognised_in_a_sheet() {
    let names: Vec<&str> =
        praticable::source::rpps::Column::ALL.iter().map(|column| column.header()).collect();
    let book = one(|sheet| {
        sheet.write_row(0, 0, names)?;
        sheet.write_row(1, 0, ["8", "99700000013"])?;
        Ok(())
    });
    let source = Source::new("fiches.xlsx", Cursor::new(book)).unwrap();
    let reading = Reading::open(source, &Settings::default()).unwrap();
    assert_eq!(reading.detected().format.name(), "rpps");
}

/// A workbook with one of its parts changed.
fn rewrite(book: &[u8], part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut changed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        changed.start_file(&name, zip::write::SimpleFileOptions::default()).unwrap();
        let text = if name == part { change(&text) } else { text };
        changed.write_all(text.as_bytes()).unwrap();
    }
    changed.finish().unwrap().into_inner()
}

fn sheet_of(rows: &str) -> Vec<u8> {
    let book = one(|sheet| sheet.write_row(0, 0, ["nom_lieu", "commune"]).map(drop));
    rewrite(&book, "xl/worksheets/sheet1.xml", |xml| {
        xml.replace("</sheetData>", &format!("{rows}</sheetData>"))
            .replace("<dimension ref=\"A1:B1\"/>", "<dimension ref=\"A1:XFD1048576\"/>")
    })
}

#[test]
fn what_a_sheet_claims_allocates_nothing() {
    let far = sheet_of("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    let (found, _) = check(far, None).unwrap();
    assert!(found.iter().any(|found| found.line == Some(1_048_576)), "{found:?}");
}

#[test]
fn a_forged_sheet_is_refused() {
    let trouble = |bytes: Vec<u8>| match check(bytes, None) {
        Err(Error::Container { trouble, .. }) => Some(trouble),
        _ => None,
    };
    let wide = format!("<row r=\"2\">{}</row>", "<c><v>1</v></c>".repeat(1_000_000));
    assert_eq!(trouble(sheet_of(&wide)), Some(Trouble::TooWide));
    let long = format!("<row r=\"2\"><c t=\"str\"><v>{}</v></c></row>", "a".repeat(3 << 20));
    assert_eq!(trouble(sheet_of(&long)), Some(Trouble::TooLarge));
    let cut = rewrite(&sheet_of("<row r=\"2\"/>"), "xl/worksheets/sheet1.xml", |xml| {
        xml.split("</sheetData>").next().unwrap_or_default().to_owned()
    });
    assert_eq!(trouble(cut), Some(Trouble::Damaged));
    for rows in [
        "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
    ] {
        assert_eq!(trouble(sheet_of(rows)), Some(Trouble::Damaged), "{rows}");
    }
}

#[test]
fn a_workbook_that_is_cut_is_refused() {
    let book = one(|sheet| sheet.write_row(0, 0, ["nom_lieu", "commune"]).map(drop));
    for end in [4, 100, book.len() / 2, book.len() - 1] {
        let error = check(book[..end].to_vec(), None).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`fiches` is incomplete or damaged: download or copy it again",
            "{end} bytes"
        );
    }
}

#[test]
fn a_mapping_is_drafted_of_the_sheet_that_is_asked_for() {
    let mut book = Workbook::new();
    for (name, column) in [("Notes", "Remarque"), ("Fiches", "CP")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write_row(0, 0, [column, "entree_plain_pied"]).unwrap();
        sheet.write_row(1, 0, ["44000", if name == "Notes" { "bof" } else { "x" }]).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let draft = |sheet| {
        let source = Source::new("fiches", Cursor::new(bytes.clone())).unwrap();
        let draft =
            praticable_pipeline::map::draft(source, sheet, |_, _| ControlFlow::Continue(()));
        draft.map(|draft| draft.finish().to_json())
    };
    let text = |table: &'static str| {
        let source = Source::new("fiches", Cursor::new(table)).unwrap();
        let draft = praticable_pipeline::map::draft(source, None, |_, _| ControlFlow::Continue(()));
        draft.unwrap().finish().to_json()
    };
    let notes = text("Remarque;entree_plain_pied\n44000;bof\n");
    let fiches = text("CP;entree_plain_pied\n44000;x\n");
    assert_eq!((draft(None).unwrap(), draft(Some("Fiches")).unwrap()), (notes, fiches.clone()));
    assert_eq!(draft(Some("2")).unwrap(), fiches);
    assert!(matches!(draft(Some("Cartes")), Err(Error::NoSheet { .. })));
    let source = Source::new("fiches", Cursor::new("CP\n44000\n")).unwrap();
    let asked =
        praticable_pipeline::map::draft(source, Some("1"), |_, _| ControlFlow::Continue(()));
    assert!(matches!(asked, Err(Error::NoWorkbook { .. })));
}
