//! JSON as it comes: sound, broken, hostile. Every text is read with blocks of many sizes.

use std::io::Cursor;

use super::*;
use crate::{Blocks, FaultKind, Frame, Position, Source};

type Found = Result<Cut, (Position, FaultKind)>;
type Cut = (Position, String);

const SIZES: [usize; 5] = [1, 3, 17, 4096, 1 << 20];

fn at(row: u64, line: u64, byte: u64) -> Position {
    Position { row, line, byte }
}

fn read_with(bytes: &[u8], frame: impl Frame, size: usize) -> Vec<Found> {
    let source = Source::new("listings.json", Cursor::new(bytes.to_vec())).unwrap();
    let mut blocks = Blocks::new(source, frame).with_size(size);
    let mut found = Vec::new();
    while let Some(block) = blocks.next_block().unwrap() {
        found.extend(block.texts().map(|text| match text {
            Ok(text) => Ok((text.position, text.text.to_owned())),
            Err(fault) => Err((fault.position, fault.kind)),
        }));
    }
    found
}

/// What is found, the same for every size of block.
fn read<F: Frame + Clone>(bytes: impl AsRef<[u8]>, frame: &F) -> Vec<Found> {
    let whole = read_with(bytes.as_ref(), frame.clone(), 1 << 20);
    for size in SIZES {
        assert_eq!(read_with(bytes.as_ref(), frame.clone(), size), whole, "blocks of {size} bytes");
    }
    whole
}

fn text(position: Position, text: &str) -> Cut {
    (position, text.to_owned())
}

#[test]
fn lines_are_located_and_blank_ones_skipped() {
    let found = read("\u{FEFF}{\"a\":1}\r\n\n  \n {\"b\":2} \n{}", &Lines::default());
    assert_eq!(
        found,
        [
            Ok(text(at(1, 1, 3), "{\"a\":1}")),
            Ok(text(at(2, 4, 17), "{\"b\":2}")),
            Ok(text(at(3, 5, 26), "{}"))
        ]
    );
}

#[test]
fn a_line_too_long_costs_itself() {
    let mut lines = b"{}\n".to_vec();
    lines.resize(LIMIT + 100, b'1');
    lines.extend(b"\n{}\n");
    let found = read_with(&lines, Lines::default(), 1 << 20);
    assert_eq!(
        found,
        [
            Ok(text(at(1, 1, 0), "{}")),
            Err((at(2, 2, 3), FaultKind::TooLong)),
            Ok(text(at(3, 3, LIMIT as u64 + 101), "{}")),
        ]
    );
    assert_eq!(read_with(&lines, Lines::default(), 50 << 20), found);
}

#[test]
fn a_bad_byte_costs_its_line() {
    let mut lines = "{\"nom\":\"Zoé\"}\n{\"nom\":\"".as_bytes().to_vec();
    lines.extend(b"Ren\xE9\"}\n{}\n");
    let found = read(&lines, &Lines::default());
    assert_eq!(found[1], Err((at(2, 2, 26), FaultKind::Undecodable)));
    assert_eq!(found[2], Ok(text(at(3, 3, 30), "{}")));
}

#[test]
fn elements_of_an_array_are_located() {
    let found =
        read("[\n  {\"a\": [1, \"]\"]},\n  {\n    \"b\": {}\n  }, 3,null ]\n", &Nested::array());
    assert_eq!(
        found,
        [
            Ok(text(at(1, 2, 4), "{\"a\": [1, \"]\"]}")),
            Ok(text(at(2, 3, 23), "{\n    \"b\": {}\n  }")),
            Ok(text(at(3, 5, 42), "3")),
            Ok(text(at(4, 5, 44), "null")),
        ]
    );
}

#[test]
fn an_empty_array_has_no_element() {
    assert_eq!(read("[ ]", &Nested::array()), []);
}

#[test]
fn objects_over_several_lines() {
    assert_eq!(read("{\n}", &Nested::values()), [Ok(text(at(1, 1, 0), "{\n}"))]);
    assert_eq!(
        read("{\n}\n{\"a\":\n1}\n", &Nested::values()),
        [Ok(text(at(1, 1, 0), "{\n}")), Ok(text(at(2, 3, 4), "{\"a\":\n1}"))]
    );
    assert_eq!(read("{\"a\":\n", &Nested::values()), [Err((at(1, 1, 0), FaultKind::Truncated))]);
}

#[test]
fn strings_hide_brackets_and_escapes() {
    let element = r#"{"a":"}]\"\\","b":"\ud800","c":"[{,"}"#;
    assert_eq!(read(format!("[{element}]"), &Nested::array()), [Ok(text(at(1, 1, 1), element))]);
}

#[test]
fn what_is_broken_is_located_and_reading_goes_on() {
    let syntax = FaultKind::Syntax;
    for (array, expected) in [
        ("[1,]", vec![Ok(text(at(1, 1, 1), "1")), Err((at(2, 1, 3), syntax))]),
        ("[,1]", vec![Err((at(1, 1, 1), syntax)), Ok(text(at(2, 1, 2), "1"))]),
        (
            "[{} {}]",
            vec![
                Ok(text(at(1, 1, 1), "{}")),
                Err((at(2, 1, 4), syntax)),
                Ok(text(at(3, 1, 4), "{}")),
            ],
        ),
        ("[1] x", vec![Ok(text(at(1, 1, 1), "1")), Err((at(2, 1, 4), syntax))]),
        ("[{},", vec![Ok(text(at(1, 1, 1), "{}")), Err((at(2, 1, 4), FaultKind::Truncated))]),
        ("[{\"a\":", vec![Err((at(1, 1, 1), FaultKind::Truncated))]),
        (
            "[1}",
            vec![
                Ok(text(at(1, 1, 1), "1")),
                Err((at(2, 1, 2), syntax)),
                Err((at(3, 1, 2), syntax)),
                Err((at(4, 1, 3), FaultKind::Truncated)),
            ],
        ),
    ] {
        assert_eq!(read(array, &Nested::array()), expected, "{array}");
    }
}

#[test]
fn depth_is_bounded() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let array = format!("[{},{},{{}}]", deep(128), deep(100_000));
    let found = read_with(array.as_bytes(), Nested::array(), 1 << 20);
    assert!(found[0].is_ok());
    assert_eq!(found[1], Err((at(2, 1, 258), FaultKind::TooDeep)));
    assert_eq!(found[2], Ok(text(at(3, 1, 200_259), "{}")));
    assert_eq!(read_with(array.as_bytes(), Nested::array(), 1000), found);
    let open = "[".repeat(100_000);
    assert_eq!(read(&open, &Nested::array()), [Err((at(1, 1, 1), FaultKind::TooDeep))]);
}

#[test]
fn an_element_too_large_costs_itself() {
    let mut array = b"[{},{\"a\":\"".to_vec();
    array.resize(LIMIT + (3 << 20), b'x');
    array.extend(b"\\\"\"},{}]");
    let found = read_with(&array, Nested::array(), 1 << 20);
    assert_eq!(found[1], Err((at(2, 1, 4), FaultKind::TooLong)));
    assert_eq!(found[2].as_ref().map(|(_, text)| text.as_str()), Ok("{}"));
    assert_eq!(found.len(), 3);
    assert_eq!(read_with(&array, Nested::array(), 50 << 20), found);
}

#[test]
fn any_bytes_are_read_to_their_end() {
    // A small generator, so that the bytes are the same at every run.
    let mut state = 11_u32;
    for len in 1..400 {
        let bytes: Vec<u8> = (0..len)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *b"[]{}\"\"\\,: \n1a\0\xC3\xE9".get(state as usize >> 16 & 15).unwrap_or(&b'[')
            })
            .collect();
        if Source::new("a", Cursor::new(bytes.clone())).is_ok() {
            read(&bytes, &Nested::array());
            read(&bytes, &Nested::values());
            read(&bytes, &Lines::default());
        }
    }
}

#[test]
fn lists_are_found_however_deep() {
    let document = r#"{"a":"ege","ege":1,"b":[{"c":"\\\"[","ege" : [{"d":[1]}, {}],"e":[]},{"ege":[]},{"ege":[ 2 ]}],"f":"]"} "#;
    let found = read(document, &Within::lists("ege"));
    let texts: Vec<&str> = found.iter().map(|cut| cut.as_ref().unwrap().1.as_str()).collect();
    assert_eq!(texts, ["{\"d\":[1]}", "{}", "2"]);
    let byte = document.find("{}").unwrap() as u64;
    assert_eq!(found[1].as_ref().unwrap().0, at(2, 1, byte));
}

#[test]
fn a_document_that_ends_too_early_is_a_fault() {
    let faults = |text: &str| -> Vec<FaultKind> {
        read(text, &Within::lists("ege"))
            .into_iter()
            .filter_map(Result::err)
            .map(|(_, kind)| kind)
            .collect()
    };
    for text in [
        "{\"a\":[",
        "{\"ege\":[{}",
        "{\"ege\":[{}],",
        "{\"a",
        "{\"ege\"",
        "{\"ege\":[{",
        "{\"ege\":[{}]",
    ] {
        assert_eq!(faults(text), [FaultKind::Truncated], "{text}");
    }
    assert_eq!(faults("{\"ege\":[{}]} x"), [FaultKind::Syntax]);
    assert_eq!(faults("{\"ege\":[{}{}]}"), [FaultKind::Syntax], "a comma is missing");
    assert_eq!(faults("{\"a\":{}}"), []);
}
