//! Findings as record batches say the same as the reports, and no more than they were asked for.

use std::{io::Cursor, ops::ControlFlow};

use arrow_array::{Array, RecordBatchReader};
use praticable::{Lang, Options};

use super::{COMMAS, in_file, rows, run, settings};
use crate::{
    Source,
    arrow::{FINDINGS_KEY, Findings, FindingsBuilder, each_row, schema},
    check::{Reading, Selection, Settings},
    report::{Output, Report, Style},
};

/// The table of the example, where a cell of each finding can be shown.
const WRONG: &str = "\
identifiant,nom_lieu,code_postal,commune,voie,telephones,comentaire
a,Cabinet,69 003,Lyon,rue A,01 99 00 27 37,x
b,Cabinet,75001,Paris,1 85 05 78 006 084 91,,1 85 05 78 006 084 91
";

fn findings(text: &str, lang: Option<Lang>, rows: usize, values: bool) -> (Findings, Vec<String>) {
    let settings = settings(2);
    let source = Source::new("a.csv", Cursor::new(text.as_bytes().to_vec())).unwrap();
    let mut reading = Reading::open(source, &settings).unwrap();
    if values {
        reading = reading.with_values();
    }
    let mut builder = FindingsBuilder::new(reading.columns(), lang).with_rows(rows);
    reading
        .run(|outcome| {
            builder.extend(&outcome.found);
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    let findings = builder.finish().unwrap();
    let mut lines = Vec::new();
    for batch in findings.batches() {
        each_row(batch, |row| lines.push(row.join("\t")));
    }
    (findings, lines)
}

#[test]
fn findings_say_the_same_as_the_report_in_csv() {
    let settings = settings(1);
    let source = Source::new("a.csv", Cursor::new(WRONG.as_bytes().to_vec())).unwrap();
    let reading = Reading::open(source, &settings).unwrap().with_values();
    let style = Style { lang: Lang::En, redact: false, colour: false, max_per_code: None };
    let Options { profile, today } = settings.options;
    let mut csv = Vec::new();
    let mut report = Report::new(Output::Csv, style, profile, today, &mut csv).unwrap();
    report.begin(&reading);
    reading.run(|outcome| report.take(outcome.found).map(|()| ControlFlow::Continue(()))).unwrap();
    report.finish().unwrap();
    let rows = rows(&String::from_utf8(csv).unwrap(), COMMAS);
    let schema = schema();
    let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
    assert_eq!(rows[0][1..], names);
    let (findings, lines) = findings(WRONG, Some(Lang::En), 1000, true);
    assert!(lines.len() > 4, "{lines:#?}");
    assert_eq!(findings.rows(), lines.len());
    let unguarded = |cell: &String| cell.strip_prefix('\'').unwrap_or(cell).to_owned();
    let written: Vec<String> = rows[1..]
        .iter()
        .map(|row| row[1..].iter().map(unguarded).collect::<Vec<_>>().join("\t"))
        .collect();
    assert_eq!(lines, written);
}

#[test]
fn findings_come_in_batches_of_any_size() {
    let (whole, lines) = findings(WRONG, None, 1000, false);
    assert_eq!(whole.batches().len(), 1);
    for rows in [1, 2, 3] {
        let (findings, cut) = findings(WRONG, None, rows, false);
        assert_eq!(cut, lines);
        assert_eq!(findings.batches().len(), lines.len().div_ceil(rows));
        let reader = findings.reader();
        assert_eq!(reader.schema().metadata()[FINDINGS_KEY], "1");
        let schema = reader.schema();
        assert!(reader.map(Result::unwrap).all(|batch| batch.schema() == schema));
    }
    let (none, _) = findings("nom_lieu,provenance_portee\n", None, 5, false);
    assert_eq!((none.rows(), none.reader().count()), (0, 0));
    let mut builder = FindingsBuilder::new(&[], None).with_rows(1);
    let (found, _) = in_file(WRONG);
    builder.extend(&found);
    assert_eq!(builder.finish().unwrap().batches().len(), found.len());
}

#[test]
fn findings_of_several_files_say_which() {
    let (found, _) = in_file(WRONG);
    let mut builder = FindingsBuilder::of_files(None).with_rows(1);
    let of_column = found.iter().find(|found| found.column == Some(2)).unwrap();
    for (file, column) in [("a.csv", "nom"), ("b.csv", "lieu")] {
        builder.begin(file, &["id".to_owned(), column.to_owned()]);
        builder.push(of_column);
    }
    let findings = builder.finish().unwrap();
    let mut said = Vec::new();
    for batch in findings.reader() {
        each_row(&batch.unwrap(), |row| said.push((row[0].to_owned(), row[4].to_owned())));
    }
    let pair = |file: &str, column: &str| (file.to_owned(), column.to_owned());
    assert_eq!(said, [pair("a.csv", "nom"), pair("b.csv", "lieu")]);
}

#[test]
fn a_message_or_a_value_is_there_only_when_asked_for() {
    let column = |findings: &Findings, name: &str| {
        let column = findings.batches()[0].column_by_name(name).unwrap().clone();
        column.len() - column.null_count()
    };
    let (silent, lines) = findings(WRONG, None, 1000, false);
    assert_eq!(["message", "remedy", "value"].map(|name| column(&silent, name)), [0, 0, 0]);
    assert!(column(&silent, "fix_kind") > 0 && column(&silent, "path") == lines.len());
    let (telling, lines) = findings(WRONG, Some(Lang::Fr), 1000, true);
    assert_eq!(column(&telling, "message"), lines.len());
    assert!(column(&telling, "value") > 0);
    assert!(lines.iter().any(|line| line.contains("\t01 99 00 27 37\t")), "{lines:#?}");
}

#[test]
fn no_value_holds_a_social_security_number() {
    let (found, _) = in_file(WRONG);
    assert!(found.iter().filter(|found| found.finding.code() == "IDT-006").count() == 2);
    let (_, lines) = findings(WRONG, Some(Lang::Fr), 1000, true);
    assert!(!lines.iter().any(|line| line.contains("185") || line.contains("1 85")), "{lines:#?}");
    // Nor where it does not show because the text was decoded wrongly, whether anybody wants to hear of it or not.
    let hidden = WRONG.replace(
        "1 85 05 78 006 084 91,,",
        "Ã©tage\u{c2}\u{a0}1\u{c2}\u{a0}85\u{c2}\u{a0}05 78 006 084 91,,",
    );
    for ignored in [&[] as &[&str], &["IDT-006"]] {
        let selection = Selection::new(&[] as &[&str], ignored).unwrap();
        let settings = Settings { selection, ..settings(1) };
        let source = Source::new("a.csv", Cursor::new(hidden.clone().into_bytes())).unwrap();
        let reading = Reading::open(source, &settings).unwrap().with_values();
        let (found, _) = run(reading);
        let nirs = found.iter().filter(|found| found.finding.code() == "IDT-006").count();
        assert_eq!(nirs, if ignored.is_empty() { 2 } else { 0 });
        assert!(found.iter().any(|found| found.value.is_some()));
        for found in found {
            assert!(!found.value.is_some_and(|value| value.contains("006")), "{:?}", found.finding);
        }
    }
}
