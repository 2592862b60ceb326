//! Reports of a small check, in every format.

use std::{io::Cursor, ops::ControlFlow};

use praticable::Options;
use serde_json::Value;

use super::*;
use crate::{
    Source,
    check::{Reading, Selection, Settings},
};

const TABLE: &str = "\
identifiant;nom_lieu;code_postal;commune;voie;entree_plain_pied;entree_marches
a;Cabinet;75001;Paris;rue A;oui;2
b;Cabinet;75001;Paris;rue B;oui;3
c;Cabinet;75001;Paris;rue C;oui;3
d;Cabinet;75001;Paris;rue D;oui;3
";

fn style() -> Style {
    Style { lang: Lang::En, redact: false, colour: false, max_per_code: None }
}

fn report(output: Output, style: Style, table: &str) -> (String, Summary) {
    report_on("2026-11-22", &["ACC-001", "ADR-001"], output, style, table)
}

fn report_on(
    today: &str,
    select: &[&str],
    output: Output,
    style: Style,
    table: &str,
) -> (String, Summary) {
    let settings = Settings {
        options: Options { today: today.parse().ok(), ..Options::default() },
        selection: Selection::new(select, &[] as &[&str]).unwrap(),
        ..Settings::default()
    };
    let source = Source::new("fiches.csv", Cursor::new(table.as_bytes().to_vec())).unwrap();
    let reading = Reading::open(source, &settings).unwrap();
    let mut out = Vec::new();
    let Options { profile, today } = settings.options;
    let mut report =
        Report::new(output, style, profile, today, &mut out).unwrap().on(&settings.selection);
    report.begin(&reading);
    let (totals, _) = reading
        .run(|outcome| report.take(outcome.found).map(|()| ControlFlow::Continue(())))
        .unwrap();
    report.end(totals, true);
    let summary = report.finish().unwrap();
    (String::from_utf8(out).unwrap(), summary)
}

fn json(output: Output, style: Style) -> Value {
    serde_json::from_str(&report(output, style, TABLE).0).unwrap()
}

#[test]
fn people_read_the_verdict_first_and_three_examples() {
    let (text, _) = report(Output::Text, style(), TABLE);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "To correct: 4 errors, 0 warnings, 0 notes.");
    assert_eq!(
        lines[1],
        "fiches.csv: 4 rows, 4 listings, read as a table of 7 columns, because semicolons split its lines."
    );
    assert_eq!(lines[3], "error ACC-001, 4 rows");
    assert!(lines[4].ends_with("(4 times)"), "{text}");
    assert!(text.contains("    fiches.csv, line 2, column “entree_marches”\n"), "{text}");
    assert!(text.contains("and 1 other\n"), "{text}");
    assert!(!text.contains("line 5"), "three examples are enough: {text}");
    assert!(text.ends_with("praticable explain ACC-001\n"), "{text}");
}

#[test]
fn a_cause_says_what_its_values_have_in_common() {
    let mut table = TABLE.replace(";75001;", ";75001.0;").replace("oui;", "non;");
    table.push_str("e;Cabinet;1000;Bourg;rue E;non;1\n");
    let (text, _) = report(Output::Text, style(), &table);
    let decimal =
        "is not a French postal code, which has five digits (the value ends in “.0”) (4 times)\n";
    let lost = "is not a French postal code, which has five digits (the value has lost its leading zero)\n";
    assert!(text.contains(decimal) && text.contains(lost), "{text}");
    assert!(text.contains("  A safe correction is known for each of them.\n"), "{text}");
}

#[test]
fn a_sound_file_is_said_to_be_sound() {
    let table = "nom_lieu;code_postal;commune;voie\nCabinet;75001;Paris;rue A\n";
    for (lang, verdict) in [
        (Lang::Fr, "Rien à corriger : 0 erreur, 0 avertissement, 0 information."),
        (Lang::En, "Nothing to correct: 0 errors, 0 warnings, 0 notes."),
        (Lang::Simple, "Tout est bon : 0 erreur, 0 point à vérifier, 0 conseil."),
    ] {
        let (text, summary) = report(Output::Text, Style { lang, ..style() }, table);
        assert_eq!(text.lines().next(), Some(verdict));
        assert!(summary.is_complete());
    }
}

#[test]
fn what_was_not_read_is_never_called_sound() {
    let table = "nom_lieu;voie\nCabinet;\"rue A\n";
    let (text, summary) = report(Output::Text, style(), table);
    assert!(text.starts_with("Not everything was checked: 0 errors"), "{text}");
    assert!(
        text.contains("1 row could not be read; the rest of the file was checked.\n"),
        "{text}"
    );
    assert!(summary.is_read() && !summary.is_complete());
}

#[test]
fn colour_is_only_for_terminals() {
    assert!(!report(Output::Text, style(), TABLE).0.contains('\u{1b}'));
    let colour = Style { colour: true, ..style() };
    assert!(report(Output::Text, colour, TABLE).0.contains("\u{1b}[1;31merror ACC-001\u{1b}[0m"));
}

#[test]
fn the_document_counts_everything_and_keeps_what_was_asked_for() {
    let document = json(Output::Json, Style { max_per_code: Some(2), ..style() });
    assert_eq!(document["profile"], "import");
    assert_eq!(document["today"], "2026-11-22");
    assert_eq!(document["files"][0]["format"], "table");
    assert_eq!(document["files"][0]["errors"], 4);
    let counted =
        serde_json::json!({ "code": "ACC-001", "severity": "error", "count": 4, "first_row": 1 });
    assert_eq!(document["summary"], serde_json::json!([counted]));
    let findings = document["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 2);
    assert_eq!(findings[1]["row"], 2);
    assert_eq!(findings[1]["record_id"], "b");
    assert_eq!(findings[1]["column"], "entree_marches");
}

#[test]
fn rules_that_no_date_let_run_are_named() {
    let select = ["PRO-001", "ACC-001"];
    let (text, summary) = report_on("", &select, Output::Json, style(), TABLE);
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["today"], Value::Null);
    assert_eq!(document["not_run"], serde_json::json!(["PRO-001"]));
    let note = "Rules not run because no date was given: PRO-001. Give one: --today 2026-11-22.";
    assert_eq!(summary.note(Lang::En).as_deref(), Some(note));
    assert!(summary.note(Lang::Fr).unwrap().contains("faute de date : PRO-001."));

    let (text, summary) = report_on("2026-11-22", &select, Output::Json, style(), TABLE);
    assert!(text.contains("\"not_run\": []") && summary.note(Lang::En).is_none());
}

#[test]
fn a_line_a_finding() {
    let (text, _) = report(Output::Ndjson, style(), TABLE);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!((&lines[3]["code"], &lines[3]["line"]), (&"ACC-001".into(), &5.into()));
}

#[test]
fn a_row_a_finding() {
    let (text, _) = report(Output::Csv, style(), TABLE);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 5);
    let start =
        "fiches.csv,1,a,/entrance/level_change/steps,entree_marches,ACC-001,error,\"{\"\"steps\"\"";
    assert!(lines[1].starts_with(start), "{text}");
    assert!(lines[1].ends_with(",2,79,"), "{text}");
}

#[test]
fn ids_and_proposed_values_can_be_left_out() {
    let table = TABLE.replace("75001", "69 003");
    for output in [Output::Json, Output::Ndjson, Output::Csv, Output::Sarif] {
        let (text, _) = report(output, Style { redact: true, ..style() }, &table);
        assert!(!text.contains("69003"), "{output:?}: {text}");
        assert!(!text.contains("\"record_id\""), "{output:?}");
    }
    let (text, _) = report(Output::Ndjson, style(), &table);
    assert!(text.contains("69003"), "the fix is there unless redacted: {text}");
}

#[test]
fn sarif_names_rule_and_line() {
    let document = json(Output::Sarif, style());
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "ACC-001");
    assert_eq!(run["results"][0]["ruleId"], "ACC-001");
    assert_eq!(run["results"][0]["level"], "error");
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "fiches.csv");
    assert_eq!(place["region"]["startLine"], 2);
}

#[test]
fn test_runners_see_a_case_for_each_rule_that_ran() {
    let (text, _) = report(Output::Junit, style(), TABLE);
    assert!(
        text.contains("<testsuite name=\"fiches.csv\" tests=\"2\" failures=\"1\" errors=\"0\">"),
        "{text}"
    );
    assert!(text.contains("<testcase name=\"ACC-001\" classname=\"fiches.csv\">"), "{text}");
    assert!(text.contains("<testcase name=\"ADR-001\" classname=\"fiches.csv\"/>"), "{text}");
    assert_eq!(text.matches("line ").count(), 4, "{text}");
}

#[test]
fn a_change_is_annotated() {
    let (text, _) = report(Output::Github, style(), TABLE);
    assert!(text.starts_with("::error file=fiches.csv,line=2,col=7,title=ACC-001::"), "{text}");
    assert_eq!(text.lines().count(), 4);
}

#[test]
fn names_from_files_cannot_move_the_cursor() {
    let table = TABLE
        .replace("entree_marches", "entree_marches;\u{1b}[2Jx")
        .replace('\n', ";\n")
        .replacen("x;\n", "x\n", 1);
    let (text, _) = report(Output::Text, style(), &table);
    assert!(!text.contains('\u{1b}'), "{text:?}");
}

#[test]
fn a_page_is_a_table_with_heads() {
    let table =
        TABLE.replacen("entree_marches", "entree_marches;<b>", 1).replacen("2\n", "2;\n", 1);
    let (page, _) = report(Output::Html, style(), &table);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"), "{page}");
    assert!(
        page.contains("<caption>To correct: 4 errors, 0 warnings, 0 notes.</caption>"),
        "{page}"
    );
    assert!(page.contains("<th scope=\"col\">Severity</th>"), "{page}");
    assert!(page.contains("<th scope=\"row\">ACC-001</th>"), "{page}");
    assert!(page.contains("line 2, column “entree_marches”<br>"), "{page}");
    assert!(page.contains("<br>and 1 other</td>"), "{page}");
    let (part, _) = report(Output::HtmlPart, style(), TABLE);
    assert!(part.starts_with("<div lang=\"en\">") && part.ends_with("</div>\n"), "{part}");
    let sound = "nom_lieu;code_postal;commune;voie\nCabinet;75001;Paris;rue A\n";
    assert!(!report(Output::Html, style(), sound).0.contains("<table>"));
}

#[test]
fn what_was_not_read_does_not_pass() {
    let cut = report(Output::Text, style(), "nom_lieu;voie\nCabinet;\"rue A\n").1;
    assert_eq!(cut.verdict(None), Verdict::Partial);
    let found = report(Output::Text, style(), TABLE).1;
    assert_eq!(found.verdict(Some(Severity::Error)), Verdict::Invalid);
    assert_eq!(found.verdict(None), Verdict::Valid);
}

#[test]
fn who_keeps_everything_can_write_every_format() {
    let all = Style { max_per_code: Some(usize::MAX), ..style() };
    let (_, summary) = report(Output::Json, all, TABLE);
    for output in Output::ALL {
        let mut again = Vec::new();
        summary.write(output, style(), &mut again).unwrap();
        assert_eq!(
            String::from_utf8(again).unwrap(),
            report(output, style(), TABLE).0,
            "{output:?}"
        );
    }
}
