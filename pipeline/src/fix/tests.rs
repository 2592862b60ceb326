//! Files put right and taken back.

use std::{fs, io::Cursor, num::NonZeroUsize, ops::ControlFlow, path::PathBuf};

use praticable::table::Mapping;

use super::*;
use crate::{BLOCK, Error, Source, check::Settings};

/// Rows with faults of many kinds, and what a table may have between them. `;` and `\n` stand for any dialect's.
const TABLE: &str = "\
identifiant;nom_lieu;telephones;langues;secteur;option_tarifaire;code_postal;commentaire\n\
a;Cabinet du Port;01 99 00 27 37;fr, anglais;Secteur 1;;75001;\n\
b;\"Cabinet\nde la Gare\";\"+33199002737\";\"français\";secteur_2;;75001.0;\"dit \"\"Le Parc\"\"\"\n\
\n\
c;Cabinet d’en haut;01-99-00-27-38|+33199002739;fr;Secteur 2 OPTAM;;1000;Élan\n\
d;Trop court;01 99 00 27 37\n\
e;Trop;01 99 00 27 37;anglais;;;75001;;;;\n\
f;\"ouvert;01 99 00 27 37;anglais;;;75001;\n\
g;Rien à faire;+33199002737;fr;;;75001;\n\
h;Un secret;01 99 00 27 37;anglais;;;75001;2 99 01 99 999 001 57\n\
i;Fin;0033199002737;allemand;S1;;75001;fin";

/// The same table with other delimiters and line ends.
fn table(delimiter: &str, line_end: &str) -> String {
    // The comma between languages would cut its cell.
    let list = if delimiter == "," { "\"fr, anglais\"" } else { "fr, anglais" };
    let list = if delimiter == "|" { "fr, anglais" } else { list };
    let bar = if delimiter == "|" { "01-99-00-27-38" } else { "01-99-00-27-38|+33199002739" };
    TABLE
        .replace("01-99-00-27-38|+33199002739", "\u{1}")
        .replace("fr, anglais", "\u{2}")
        .replace(';', delimiter)
        .replace('\n', line_end)
        .replace('\u{1}', bar)
        .replace('\u{2}', list)
}

struct Fixed {
    out: Vec<u8>,
    log: Vec<u8>,
    tally: Tally,
}

fn fix_with(bytes: &[u8], confirm: bool, threads: usize, block: usize) -> Result<Fixed, Error> {
    let threads = NonZeroUsize::new(threads).unwrap();
    let settings = Settings { threads, ..Settings::default() };
    let source = Source::new("fiches.csv", Cursor::new(bytes.to_vec()))?;
    let fixing = Fixing::open(source, &settings, confirm)?.with_block_size(block);
    let mut log = Log::begin(Cursor::new(Vec::new()), fixing.format(), fixing.encoding())?;
    let mut out = Vec::new();
    let tally = fixing.run(|piece| {
        log.take(&piece)?;
        out.extend_from_slice(piece.bytes());
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(Fixed { out, log: log.finish()?.into_inner(), tally })
}

fn fixed(bytes: &[u8]) -> Fixed {
    fix_with(bytes, false, 1, BLOCK).unwrap()
}

fn undone(out: &[u8], log: &[u8]) -> Result<Vec<u8>, Error> {
    let mut back = Vec::new();
    undo(("out.csv", out), ("log.ndjson", log), &mut back)?;
    Ok(back)
}

/// What must hold of every file: it comes back, a second fix changes nothing, and threads and blocks do not matter.
fn holds(bytes: &[u8]) -> Fixed {
    let first = fixed(bytes);
    let name = String::from_utf8_lossy(bytes).into_owned();
    assert!(undone(&first.out, &first.log).unwrap() == bytes, "it does not come back: {name}");
    let again = fixed(&first.out);
    assert!(again.out == first.out && again.tally.places == 0, "not settled: {name}");
    for (threads, block) in [(1, 1), (2, 90), (5, 400)] {
        let other = fix_with(bytes, false, threads, block).unwrap();
        assert!(other.out == first.out, "{threads} threads, {block} bytes: {name}");
        assert!(other.log == first.log, "log, {threads} threads, {block} bytes: {name}");
        assert_eq!(other.tally, first.tally, "{threads} threads, {block} bytes: {name}");
    }
    first
}

#[test]
fn only_what_a_fix_changes_is_written_anew() {
    let fixed = holds(TABLE.as_bytes());
    let expected = TABLE
        .replace(
            "a;Cabinet du Port;01 99 00 27 37;fr, anglais;Secteur 1",
            "a;Cabinet du Port;+33199002737;fr, en;secteur_1",
        )
        .replace("Cabinet\nde la Gare", "Cabinet de la Gare")
        .replace("\"français\"", "\"fr\"")
        .replace("75001.0", "75001")
        .replace("01-99-00-27-38|", "+33199002738|")
        .replace("Secteur 2 OPTAM;;1000", "secteur_2;optam;01000")
        .replace("0033199002737;allemand;S1", "+33199002737;de;secteur_1");
    assert_eq!(String::from_utf8(fixed.out).unwrap(), expected);
    let tally = fixed.tally;
    assert_eq!((tally.rows, tally.changed_rows, tally.unreadable, tally.places), (9, 4, 1, 13));
    let left: Vec<_> =
        tally.left.iter().map(|((why, code), count)| (why.name(), *code, *count)).collect();
    assert_eq!(
        left,
        [
            ("nir", "CON-001", 1),
            ("nir", "LAN-001", 1),
            ("ragged", "CON-001", 2),
            ("ragged", "LAN-001", 1)
        ]
    );
}

#[test]
fn every_dialect_comes_back() {
    for delimiter in [";", ",", "\t", "|"] {
        for line_end in ["\n", "\r\n"] {
            let text = table(delimiter, line_end);
            let fixed = holds(text.as_bytes());
            let out = String::from_utf8(fixed.out).unwrap();
            assert!(out.contains(&["secteur_2", "optam", "01000"].join(delimiter)), "{out}");
            assert!(fixed.tally.places > 10, "{delimiter:?}");
            holds(format!("\u{FEFF}{text}{line_end}").as_bytes());
            holds(format!("{line_end}{line_end}{text}{line_end}{line_end}").as_bytes());
        }
    }
    holds(format!("sep=;\r\n{}", table(";", "\r\n")).as_bytes());
}

#[test]
fn windows_1252_stays_windows_1252() {
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(TABLE);
    assert!(!lossy);
    let first = holds(&bytes);
    assert_eq!(first.tally.places, 13);
    assert!(first.log.starts_with(br#"{"log":1,"praticable":""#));
    assert!(String::from_utf8_lossy(&first.log).contains(r#""encoding":"windows-1252""#));
    let (out, _, _) = encoding_rs::WINDOWS_1252.decode(&first.out);
    assert!(
        out.contains("Élan") && out.contains("Cabinet d’en haut") && out.contains("\"fr\""),
        "{out}"
    );
}

#[test]
fn a_character_that_the_encoding_lacks_is_not_written() {
    // What it was meant to be has an arrow.
    let text = "nom_lieu;telephones\nCôté;\nZoé;\nHélène;\nPort â†’ gare;01 99 00 27 37\n";
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lossy);
    let first = holds(&bytes);
    let left: Vec<_> = first.tally.left.keys().map(|(why, code)| (why.name(), *code)).collect();
    assert_eq!(left, [("unwritable", "FMT-013")]);
    assert_eq!(first.tally.changes.get("CON-001"), Some(&1));
}

#[test]
fn a_row_that_cannot_be_decoded_is_copied() {
    let mut bytes = "nom_lieu;telephones\nCabinet Élan;01 99 00 27 37\nÉté;".as_bytes().to_vec();
    bytes.extend_from_slice(b"\xFF\xFE;\nNul\0;01 99 00 27 37\nFin;01 99 00 27 38\n");
    let first = holds(&bytes);
    assert_eq!((first.tally.rows, first.tally.unreadable, first.tally.changed_rows), (4, 2, 2));
}

#[test]
fn a_cell_that_becomes_empty_leaves_a_row() {
    let first = holds(b"langues\nfr\nLPC\n");
    // There is no column for cued speech.
    assert_eq!(first.out, b"langues\nfr\nLPC\n");
    let text = b"finess\n99900000010010\n";
    assert_eq!(fix_with(text, true, 1, BLOCK).unwrap().tally.left.len(), 1);
    let first = holds(b"langues;lpc\nLPC;\nfr;\n");
    assert_eq!(first.out, b"langues;lpc\n;oui\nfr;\n");
}

#[test]
fn a_column_is_renamed_when_somebody_agrees_and_then_read() {
    let text = b"\xEF\xBB\xBFidentifiant;\"telephone\";nom_lieu\r\na;01 99 00 27 37;x\r\n";
    assert_eq!(fixed(text).tally.waiting.get("FMT-017"), Some(&1));
    let agreed = fix_with(text, true, 1, BLOCK).unwrap();
    assert_eq!(
        String::from_utf8_lossy(&agreed.out),
        "\u{FEFF}identifiant;\"telephones\";nom_lieu\r\na;+33199002737;x\r\n"
    );
    assert_eq!(undone(&agreed.out, &agreed.log).unwrap(), text);
    let again = fix_with(&agreed.out, true, 1, BLOCK).unwrap();
    assert_eq!((again.tally.places, again.tally.waiting.len()), (0, 0));
    let log = String::from_utf8(agreed.log).unwrap();
    assert!(
        log.contains(r#"{"row":0,"column":"telephone","path":"","raw":"telephone","new":"telephones","code":"FMT-017","policy":"confirm","byte":15,"was":"\"telephone\"","now":"\"telephones\""}"#),
        "{log}"
    );
}

#[test]
fn every_shape_of_json_comes_back() {
    let card = r#"{ "languages" : [ {"code":"LSF", "by": "staff"},{"code":"fr"} ],"contact":{"phones":["01 99 00 27 37"]} }"#;
    let after = r#"{ "languages" : [ {"code":"fr"} ],"contact":{"phones":["+33199002737"]}, "communication" : {"sign_languages":[{"code":"fsl", "by": "staff"}]} }"#;
    for (around, name) in [
        ("CARD\n{}\n\n CARD \r\nCARD", "lines"),
        ("[\n  CARD,\n  CARD,{\"contact\":{\"phones\":[\"x\"]}}\n]\n", "array"),
        ("{\n\"id\":\"a\"}\nCARD\n", "objects"),
        ("CARD\n{\"broken\":\nCARD\n", "a broken line"),
    ] {
        let text = around.replace("CARD", card);
        let first = holds(text.as_bytes());
        let expected = around.replace("CARD", after);
        assert_eq!(String::from_utf8(first.out).unwrap(), expected, "{name}");
    }
}

#[test]
fn the_log_says_what_was_done() {
    let log = fixed(TABLE.as_bytes()).log;
    let log = String::from_utf8(log).unwrap();
    let mut lines = log.lines();
    let first: serde_json::Value = serde_json::from_str(lines.next().unwrap()).unwrap();
    assert_eq!(first["format"], "table");
    assert_eq!(first["input"]["bytes"], TABLE.len());
    assert_eq!(first["changes"], 13);
    assert_eq!(lines.clone().count(), 13);
    let line = lines.next().unwrap();
    assert_eq!(
        line,
        r#"{"row":1,"column":"telephones","path":"/contact/phones/0","raw":"01 99 00 27 37","new":"+33199002737","code":"CON-001","policy":"safe","byte":107}"#
    );
    assert!(!log.contains("2 99 01"), "a social security number is never in a log");
}

#[test]
fn what_does_not_belong_together_is_not_undone() {
    let first = fixed(TABLE.as_bytes());
    let other = fixed(table(",", "\n").as_bytes());
    let said = |out: &[u8], log: &[u8]| undone(out, log).unwrap_err().to_string();
    let no_match = "`out.csv` is not the fixed file that `log.ndjson` belongs to, or it has changed since: nothing was written";
    let mut edited = first.out.clone();
    *edited.last_mut().unwrap() = b'n' + 1;
    assert_eq!(said(&edited, &first.log), no_match);
    assert_eq!(said(&first.out, &other.log), no_match);
    assert_eq!(said(&first.out[..200], &first.log), no_match);
    assert_eq!(said(b"", &first.log), no_match);
    let damaged = |line: u64| {
        format!(
            "`log.ndjson` is not the log of a fix, or it is damaged (line {line}): nothing was written"
        )
    };
    let cut = &first.log[..first.log.len() - 300];
    assert!(said(&first.out, cut).contains("damaged"), "{}", said(&first.out, cut));
    let lines: Vec<&[u8]> = first.log.split_inclusive(|byte| *byte == b'\n').collect();
    assert_eq!(said(&first.out, &lines[..3].concat()), damaged(3));
    assert_eq!(said(&first.out, b""), damaged(1));
    assert_eq!(said(&first.out, &first.out), damaged(1));
    assert_eq!(said(&first.out, b"\xFF\xFE\n"), damaged(1));
    let forged = String::from_utf8(first.log.clone()).unwrap().replacen(
        "01 99 00 27 37",
        "01 99 00 27 36",
        1,
    );
    assert!(said(&first.out, forged.as_bytes()).contains("damaged"));
}

/// A folder of its own for each test, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("praticable-fix-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn names(&self) -> Vec<String> {
        let name = |entry: std::io::Result<fs::DirEntry>| {
            entry.unwrap().file_name().into_string().unwrap()
        };
        let mut names: Vec<String> = fs::read_dir(&self.0).unwrap().map(name).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const GO_ON: fn(u64, u64) -> ControlFlow<()> = |_, _| ControlFlow::Continue(());

fn open(path: &std::path::Path) -> Result<Fixing, Error> {
    Fixing::open_file(path, &Settings::default(), false)
}

#[test]
fn a_file_is_put_right_in_place_and_comes_back() {
    let folder = Folder::new("place");
    let file = folder.write("fiches.csv", TABLE.as_bytes());
    let log = default_log(&file);
    let fix = || fix_file(open(&file)?, (&file, &file, Some(&log)), GO_ON);
    fix().unwrap();
    assert_eq!(fs::read(&file).unwrap(), fixed(TABLE.as_bytes()).out);
    assert_eq!(folder.names(), ["fiches.csv", "fiches.csv.fixes.ndjson"]);
    // Only that log leads back: a second run must not write over it.
    assert!(matches!(fix(), Err(Error::Fix(Refused::LogExists { .. }))));
    unfix_file(&file, &log, &file).unwrap();
    assert_eq!(fs::read(&file).unwrap(), TABLE.as_bytes());
    assert!(matches!(unfix_file(&file, &log, &file), Err(Error::Fix(Refused::Unfixed { .. }))));
    assert_eq!(fs::read(&file).unwrap(), TABLE.as_bytes());
}

#[test]
fn a_fix_that_stops_leaves_what_was_there() {
    let folder = Folder::new("stops");
    let file = folder.write("fiches.csv", TABLE.as_bytes());
    let out = folder.write("out.csv", b"older");
    // The file loses its end between being opened and being read.
    let lines = "{\"id\":\"a\"}\n".repeat(20_000);
    fs::write(&file, &lines).unwrap();
    let fixing = open(&file).unwrap();
    fs::write(&file, lines.get(..100_000).unwrap()).unwrap();
    let done = fix_file(fixing, (&file, &out, Some(&default_log(&out))), GO_ON);
    assert!(matches!(done, Err(Error::Fix(Refused::Changed { .. }))), "{done:?}");
    assert_eq!(fs::read(&out).unwrap(), b"older");
    assert_eq!(folder.names(), ["fiches.csv", "out.csv"]);
}

/// What a fix makes of a column of dates on disk, what it leaves, and what a second fix changes.
fn of_dates(dates: &[&str]) -> (Vec<String>, Vec<(&'static str, u64)>) {
    let folder = Folder::new(&format!("dates-{}", dates.join("-").replace('/', "")));
    let rows = dates.join("\nCabinet;tout;");
    let table = format!("nom_lieu;provenance_portee;date_observation\nCabinet;tout;{rows}\n");
    let file = folder.write("fiches.csv", table.as_bytes());
    let out = folder.0.join("out.csv");
    let fix =
        |file: &PathBuf| fix_file(open(file).unwrap(), (file, &out, None), GO_ON).unwrap().tally;
    let tally = fix(&file);
    let text = fs::read_to_string(&out).unwrap();
    assert_eq!(fix(&out.clone()).places, 0, "a second fix changes nothing: {text}");
    let last = |line: &str| line.rsplit(';').next().unwrap().to_owned();
    let left = tally.left.iter().map(|((why, _), count)| (why.name(), *count)).collect();
    (text.lines().skip(1).map(last).collect(), left)
}

#[test]
fn a_column_settles_which_number_of_a_date_is_the_day() {
    let texts = |dates: &[&str]| dates.iter().map(|date| (*date).to_owned()).collect::<Vec<_>>();
    for (dates, expected) in [
        (["01/02/2026", "22/03/2026"], ["2026-02-01", "2026-03-22"]),
        // What tells the order stands behind what it tells.
        (["01/02/2026", "03/22/2026"], ["2026-01-02", "2026-03-22"]),
        // Nothing settles it: French usage does.
        (["01/02/2026", "2026-03-22"], ["2026-02-01", "2026-03-22"]),
    ] {
        assert_eq!(of_dates(&dates), (texts(&expected), vec![]), "{dates:?}");
    }
    let dates = ["01/02/2026", "22/03/2026", "03/22/2026"];
    assert_eq!(of_dates(&dates), (texts(&dates), vec![("mixed_dates", 2)]));
}

#[test]
fn a_declared_order_is_not_asked_of_the_file() {
    let folder = Folder::new("declared");
    let table = "nom_lieu;date_observation\nCabinet;01/02/2026\nCabinet;22/03/2026\n";
    let file = folder.write("fiches.csv", table.as_bytes());
    let mapping = Mapping::from_json(r#"{"dates":{"date_observation":"month_first"}}"#).unwrap();
    let settings = Settings { mapping, ..Settings::default() };
    let fixing = Fixing::open_file(&file, &settings, false).unwrap();
    let out = folder.0.join("out.csv");
    fix_file(fixing, (&file, &out, None), GO_ON).unwrap();
    let text = fs::read_to_string(&out).unwrap();
    assert!(text.ends_with("Cabinet;2026-01-02\nCabinet;22/03/2026\n"), "{text}");
}

#[test]
fn a_run_that_is_given_up_writes_nothing() {
    let folder = Folder::new("given-up");
    let file = folder.write("fiches.csv", TABLE.as_bytes());
    let done =
        fix_file(open(&file).unwrap(), (&file, &file, Some(&default_log(&file))), |rows, _| {
            if rows > 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    assert!(matches!(done, Err(Error::Write(_))), "{done:?}");
    assert_eq!(fs::read(&file).unwrap(), TABLE.as_bytes());
    assert_eq!(folder.names(), ["fiches.csv"]);
}

#[test]
fn the_log_never_takes_the_place_of_a_file() {
    let folder = Folder::new("names");
    let file = folder.write("fiches.csv", TABLE.as_bytes());
    for (out, log) in
        [("out.csv", "out.csv"), ("out.csv", "fiches.csv"), ("out.csv", "./fiches.csv")]
    {
        let (out, log) = (folder.0.join(out), folder.0.join(log));
        let done = fix_file(open(&file).unwrap(), (&file, &out, Some(&log)), GO_ON);
        assert!(matches!(done, Err(Error::Fix(Refused::LogIsFile { .. }))));
    }
    assert_eq!(folder.names(), ["fiches.csv"]);
    let missing = folder.0.join("absent.ndjson");
    assert!(unfix_file(&file, &missing, &file).unwrap_err().to_string().starts_with("cannot read"));
}

#[test]
fn files_that_are_not_ours_are_refused() {
    let rpps = include_bytes!("../../../examples/data/rpps.txt");
    let said = |bytes: &[u8]| fix_with(bytes, false, 1, BLOCK).err().unwrap().to_string();
    assert!(said(rpps).contains("comes from a national source"), "{}", said(rpps));
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, TABLE.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    assert!(said(&packed).contains("is not plain text"), "{}", said(&packed));
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("fiches.csv", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut archive, TABLE.as_bytes()).unwrap();
    let archive = archive.finish().unwrap().into_inner();
    assert!(said(&archive).contains("is not plain text"), "{}", said(&archive));
    assert!(said(b"a;b\n1;2\n").contains("no column"));
    assert!(said(b"").contains("empty"));
}

#[test]
fn the_directory_comes_back() {
    for bytes in [
        include_bytes!("../../../examples/data/directory.csv").as_slice(),
        include_bytes!("../../../examples/data/directory.ndjson").as_slice(),
    ] {
        for confirm in [false, true] {
            let first = fix_with(bytes, confirm, 2, BLOCK).unwrap();
            assert!(first.tally.places > 0);
            assert!(undone(&first.out, &first.log).unwrap() == bytes);
            assert!(fix_with(&first.out, confirm, 1, 700).unwrap().tally.places == 0);
        }
    }
}

#[test]
fn a_diff_shows_old_and_new_unless_it_may_not() {
    let settings = Settings::default();
    let shown = |redact| {
        let source = Source::new("fiches.csv", Cursor::new(TABLE.as_bytes())).unwrap();
        let fixing = Fixing::open(source, &settings, false).unwrap();
        let mut diff =
            Diff::begin(Vec::new(), fixing.name(), (praticable::Lang::Fr, false, redact)).unwrap();
        let done = fixing.run(|piece| {
            diff.take(&piece)?;
            Ok(ControlFlow::Continue(()))
        });
        done.unwrap();
        String::from_utf8(diff.finish().unwrap()).unwrap()
    };
    let text = shown(false);
    assert!(text.starts_with("--- fiches.csv\n+++ fiches.csv\n@@ ligne 1, telephones, CON-001 (safe) @@\n-01 99 00 27 37\n+\u{2b}33199002737\n"), "{text}");
    let text = shown(true);
    assert!(!text.contains("99 00") && text.contains("@@ ligne 1, telephones"), "{text}");
}
