//! Tables as they come: sound, dirty, hostile. Every table is read with blocks of many sizes.

use std::io::Cursor;

use super::*;
use crate::{Blocks, FaultKind, Position, Source};

type Found = Result<Cut, (Position, FaultKind)>;
type Cut = (Position, Vec<String>);

/// Sizes of block that cut everywhere, and one that never cuts.
const SIZES: [usize; 6] = [1, 2, 7, 64, 4096, 1 << 20];

fn at(row: u64, line: u64, byte: u64) -> Position {
    Position { row, line, byte }
}

fn source(bytes: &[u8]) -> Source {
    Source::new("table.csv", Cursor::new(bytes.to_vec())).unwrap()
}

fn read_with(bytes: &[u8], size: usize) -> Vec<Found> {
    let table = Table::open(source(bytes)).unwrap();
    let shape = table.shape();
    let mut blocks = table.into_blocks().with_size(size);
    let mut found = Vec::new();
    while let Some(block) = blocks.next_block().unwrap() {
        let mut rows = shape.rows(&block);
        while let Some(row) = rows.next() {
            found.push(match row {
                Ok(row) => Ok((row.position, row.iter().map(str::to_owned).collect())),
                Err(fault) => Err((fault.position, fault.kind)),
            });
        }
    }
    found
}

/// What is found, the same for every size of block.
fn read(bytes: impl AsRef<[u8]>) -> Vec<Found> {
    let whole = read_with(bytes.as_ref(), 1 << 20);
    for size in SIZES {
        assert_eq!(read_with(bytes.as_ref(), size), whole, "blocks of {size} bytes");
    }
    whole
}

fn row(position: Position, cells: &[&str]) -> Cut {
    (position, cells.iter().map(|cell| (*cell).to_owned()).collect())
}

#[test]
fn rows_are_located() {
    let found = read("nom;commune\nA;Doubs\n\nB;Paris\n");
    assert_eq!(
        found,
        [Ok(row(at(1, 2, 12), &["A", "Doubs"])), Ok(row(at(2, 4, 21), &["B", "Paris"]))]
    );
}

#[test]
fn every_line_end_is_read() {
    let expected = [Ok(row(at(1, 2, 13), &["A", "Doubs"])), Ok(row(at(2, 3, 22), &["B", "Paris"]))];
    assert_eq!(read("nom;commune\r\nA;Doubs\r\nB;Paris\r\n"), expected);
    assert_eq!(
        read("nom;commune\r\nA;Doubs\r\nB;Paris\r"),
        expected,
        "a lone carriage return at the end"
    );
    assert_eq!(read("nom;commune\r\nA;Doubs\r\nB;Paris"), expected, "no line end at the end");
}

#[test]
fn quoted_cells_hold_delimiters_and_lines() {
    let found = read("nom;note\nA;\"une; deux\r\ntrois\"\n\"B\";\"dit \"\"B\"\"\"\r\nC;");
    assert_eq!(
        found,
        [
            Ok(row(at(1, 2, 9), &["A", "une; deux\r\ntrois"])),
            Ok(row(at(2, 4, 30), &["B", "dit \"B\""])),
            Ok(row(at(3, 5, 47), &["C", ""])),
        ]
    );
}

#[test]
fn a_quote_inside_a_cell_is_text() {
    assert_eq!(
        read("nom;note\n\"A\";le \"Parc\"\n"),
        [Ok(row(at(1, 2, 9), &["A", "le \"Parc\""]))]
    );
}

#[test]
fn ragged_rows_keep_their_cells() {
    let found = read("nom;note\nA\nB;b\nC;c;c\n");
    assert_eq!(
        found,
        [
            Ok(row(at(1, 2, 9), &["A"])),
            Ok(row(at(2, 3, 11), &["B", "b"])),
            Ok(row(at(3, 4, 15), &["C", "c", "c"])),
        ]
    );
}

#[test]
fn a_delimiter_behind_the_last_cell() {
    assert_eq!(
        read("nom;note;\nA;a;\nB;b\n"),
        [Ok(row(at(1, 2, 10), &["A", "a"])), Ok(row(at(2, 3, 15), &["B", "b"]))]
    );
    let found = read("nom;note;\nA;a;x\n");
    assert_eq!(
        found,
        [Ok(row(at(1, 2, 10), &["A", "a", "x"]))],
        "a cell without a column is not dropped"
    );
}

#[test]
fn an_open_quote_costs_its_own_line() {
    let found = read("nom;note\nA;\"ouvert\nB;b\nC;c\n");
    assert_eq!(
        found,
        [
            Err((at(1, 2, 11), FaultKind::OpenQuote)),
            Ok(row(at(2, 3, 19), &["B", "b"])),
            Ok(row(at(3, 4, 23), &["C", "c"])),
        ]
    );
}

#[test]
fn an_open_quote_that_meets_another_cell_s() {
    let found = read("nom;note\nA;\"ouvert\nB;\"b\"\nC;c\n");
    assert_eq!(found[0], Err((at(1, 2, 11), FaultKind::OpenQuote)));
    assert_eq!(
        found[1..],
        [Ok(row(at(2, 3, 19), &["B", "b"])), Ok(row(at(3, 4, 25), &["C", "c"]))]
    );
}

#[test]
fn text_behind_a_closing_quote() {
    let found = read("nom;note\n\"A\";\"le Parc\" SARL\nC;c\n");
    assert_eq!(
        found,
        [Err((at(1, 2, 13), FaultKind::TextAfterQuote)), Ok(row(at(2, 3, 28), &["C", "c"]))]
    );
}

#[test]
fn an_open_quote_in_a_large_file_is_bounded() {
    let mut table = "nom;note\nA;\"ouvert\n".to_owned();
    table.extend((0..300_000).map(|n| format!("B;{n}\n")));
    let found = read_with(table.as_bytes(), 1 << 20);
    assert_eq!(found[0], Err((at(1, 2, 11), FaultKind::OpenQuote)));
    assert_eq!(found.len(), 300_001);
    assert!(found[1..].iter().all(Result::is_ok));
    assert_eq!(read_with(table.as_bytes(), 1000), found);
}

#[test]
fn many_open_quotes_are_read_in_one_pass() {
    let line = "A;\"ouvert\n";
    let table = format!("nom;note\n{}", line.repeat(100_000));
    let found = read_with(table.as_bytes(), 1 << 20);
    assert_eq!(found.len(), 100_000);
    assert!(found.iter().all(|row| matches!(row, Err((_, FaultKind::OpenQuote)))));
}

#[test]
fn ten_megabytes_without_a_line_end() {
    let mut table = b"nom;note\nA;a\nB;".to_vec();
    table.resize(10 << 20, b'b');
    let expected = [Ok(row(at(1, 2, 9), &["A", "a"])), Err((at(2, 3, 13), FaultKind::TooLong))];
    assert_eq!(read_with(&table, 1 << 20), expected);
    table.extend(b"\nC;c\n");
    let found = read_with(&table, 1 << 20);
    assert_eq!(found[..2], expected);
    assert_eq!(found[2], Ok(row(at(3, 4, (10 << 20) + 1), &["C", "c"])));
    assert_eq!(read_with(&table, 10_000), found);
}

#[test]
fn ten_megabytes_without_a_line_end_take_little_memory() {
    let mut blocks = Blocks::new(
        source(&vec![b'a'; 10 << 20]),
        Records::new(Dialect { delimiter: b';', quoted: true }),
    );
    while let Some(block) = blocks.next_block().unwrap() {
        assert!(block.text_len() <= 2 << 20);
    }
}

#[test]
fn a_header_of_ten_megabytes_is_an_error() {
    let error = Table::open(source(&vec![b'a'; 10 << 20])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the header of `table.csv` cannot be read: it must be one line of text, with every quote closed"
    );
}

#[test]
fn a_nul_is_located() {
    let found = read(b"nom;note\nA;a\nB;\0b\nC;c\n");
    assert_eq!(found[1], Err((at(2, 3, 15), FaultKind::Nul)));
    assert_eq!(found[2], Ok(row(at(3, 4, 18), &["C", "c"])));
}

#[test]
fn a_bad_byte_in_row_20_001_is_located() {
    let mut table = "nom;commune\n".as_bytes().to_vec();
    (0..20_000).for_each(|_| table.extend("Zoé;Doubs\n".as_bytes()));
    let byte = table.len() as u64 + 3;
    table.extend(b"Ren\xE9;Doubs\nB;Paris\n");
    let found = read_with(&table, 1 << 20);
    assert_eq!(found.len(), 20_002);
    assert_eq!(found[20_000], Err((at(20_001, 20_002, byte), FaultKind::Undecodable)));
    assert_eq!(found[20_001], Ok(row(at(20_002, 20_003, byte + 8), &["B", "Paris"])));
    assert_eq!(found.iter().filter(|row| row.is_err()).count(), 1);
    assert_eq!(read_with(&table, 333), found);
}

#[test]
fn a_bad_byte_far_behind_an_ascii_head_is_located() {
    let mut table = format!("nom;commune\n{}", "A;Doubs\n".repeat(20_000)).into_bytes();
    table.extend(b"\"B\nb\";\xFFdoubs\nC;Paris\n");
    let found = read_with(&table, 4096);
    assert_eq!(found[20_000], Err((at(20_001, 20_003, 160_018), FaultKind::Undecodable)));
    assert!(found[20_001].is_ok());
}

#[test]
fn windows_1252_keeps_the_bytes_of_the_file() {
    let found = read(b"pr\xE9nom;co\xFBt\nRen\xE9e;12 \x80\nZo\xE9;25 \x80\n");
    assert_eq!(
        found,
        [Ok(row(at(1, 2, 12), &["Renée", "12 €"])), Ok(row(at(2, 3, 23), &["Zoé", "25 €"]))]
    );
}

#[test]
fn a_mark_moves_the_bytes() {
    let found = read("\u{FEFF}nom;note\nA;a\n");
    assert_eq!(found, [Ok(row(at(1, 2, 12), &["A", "a"]))]);
}

#[test]
fn a_header_alone_is_a_table_without_rows() {
    for text in ["nom;note", "nom;note\n", "\nnom;note\r\n\r\n"] {
        let table = Table::open(source(text.as_bytes())).unwrap();
        assert_eq!(table.header().unwrap(), ["nom", "note"]);
        assert_eq!(read(text), []);
    }
}

#[test]
fn an_announced_delimiter_is_no_row() {
    assert_eq!(read("sep=,\nnom,note\nA,a\n"), [Ok(row(at(1, 3, 15), &["A", "a"]))]);
}

#[test]
fn carriage_returns_alone_are_refused() {
    let error = Table::open(source(b"nom;note\rA;a\rB;b\r")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the lines of `table.csv` end with a carriage return alone: save it again with line feeds"
    );
}

#[test]
fn a_table_without_a_header_is_said_to_have_none() {
    let table = Table::open(source(b"99700000013;EXEMPLE\n99700000021;ESSAI\n")).unwrap();
    assert_eq!((table.header(), table.shape().cells), (None, 2));
    assert_eq!(read(b"99700000013;EXEMPLE\n").len(), 1);
}

#[test]
fn any_bytes_are_read_to_their_end() {
    // A small generator, so that the bytes are the same at every run.
    let mut state = 7_u32;
    for len in 1..400 {
        let bytes: Vec<u8> = (0..len)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *b"\"\";;\n\r\0aZ\xC3\xA9\xE9".get(state as usize >> 16 & 15).unwrap_or(&b'\n')
            })
            .collect();
        let Ok(source) = Source::new("a", Cursor::new(bytes.clone())) else { continue };
        if Table::open(source).is_ok() {
            read(&bytes);
        }
    }
}
