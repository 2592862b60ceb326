//! The same table as a file and as batches gives the same findings, whatever the types, the batches and the threads.

mod findings;

use std::{num::NonZeroUsize, ops::ControlFlow, sync::Arc};

use arrow_array::{
    Array, ArrayRef, BinaryArray, BooleanArray, Date32Array, Date64Array, Decimal128Array,
    DictionaryArray, FixedSizeListArray, Float32Array, Float64Array, Int8Array, Int32Array,
    Int64Array, LargeListArray, LargeStringArray, ListArray, NullArray, RecordBatch,
    RecordBatchIterator, StringArray, StringViewArray, StructArray, TimestampMicrosecondArray,
    TimestampMillisecondArray, UInt16Array,
    builder::{FixedSizeListBuilder, Int32Builder, ListBuilder, StringBuilder},
    types::{Int8Type, Int32Type, UInt32Type, UInt64Type},
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use praticable::{
    Options,
    source::{Family, rpps::Column},
};

use super::each_row;
use crate::{
    Error, Source,
    check::{Found, Reading, Settings, SourceFormat, Totals},
    csv::{Cells, Dialect},
    parallel::Ended,
    synthetic,
};

fn settings(threads: usize) -> Settings {
    Settings {
        options: Options { today: "2026-11-22".parse().ok(), ..Options::default() },
        threads: NonZeroUsize::new(threads).unwrap(),
        ..Settings::default()
    }
}

fn run(reading: Reading) -> (Vec<Found>, Totals) {
    let mut found = Vec::new();
    let (totals, ended) = reading
        .run(|outcome| {
            found.extend(outcome.found);
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    assert_eq!(ended, Ended::Complete);
    (found, totals)
}

/// What is found in a file, without the lines and bytes that batches do not have.
fn in_file(text: &str) -> (Vec<Found>, Totals) {
    let settings = settings(2);
    let source = Source::new("a", std::io::Cursor::new(text.as_bytes().to_vec())).unwrap();
    let (mut found, totals) = run(Reading::open(source, &settings).unwrap());
    for found in &mut found {
        (found.line, found.byte) = (None, None);
    }
    (found, totals)
}

fn open(batches: Vec<RecordBatch>, format: SourceFormat) -> Result<Reading, Error> {
    open_with(batches, &Settings { format, ..settings(1) })
}

fn open_with(batches: Vec<RecordBatch>, settings: &Settings) -> Result<Reading, Error> {
    let schema = batches[0].schema();
    let reader = RecordBatchIterator::new(batches.into_iter().map(Ok), schema);
    Reading::batches("a", reader, settings)
}

fn in_batches(batches: &[RecordBatch], threads: usize) -> (Vec<Found>, Totals) {
    run(open_with(batches.to_vec(), &settings(threads)).unwrap())
}

/// The rows of a table written in some dialect, header first.
fn rows(text: &str, dialect: Dialect) -> Vec<Vec<String>> {
    let mut cells = Cells::default();
    text.lines()
        .map(|line| {
            cells.split(line, dialect);
            cells.iter(line).map(str::to_owned).collect()
        })
        .collect()
}

/// A table as one batch; `column` makes a column of its cells, `None` for an empty one.
fn batch(
    rows: &[Vec<String>],
    column: impl Fn(usize, Vec<Option<&str>>) -> ArrayRef,
) -> RecordBatch {
    let (header, rows) = rows.split_first().unwrap();
    let cells = |position: usize| {
        rows.iter()
            .map(|row| Some(row[position].as_str()).filter(|cell| !cell.is_empty()))
            .collect()
    };
    let columns = header
        .iter()
        .enumerate()
        .map(|(position, name)| (name.as_str(), column(position, cells(position)), true));
    RecordBatch::try_from_iter_with_nullable(columns).unwrap()
}

/// Texts in each layout that arrow has for them, one column after the other.
fn any_text(position: usize, cells: Vec<Option<&str>>) -> ArrayRef {
    match position % 5 {
        0 => Arc::new(StringArray::from(cells)),
        1 => Arc::new(LargeStringArray::from(cells)),
        2 => Arc::new(StringViewArray::from(cells)),
        3 => Arc::new(cells.into_iter().collect::<DictionaryArray<Int32Type>>()),
        _ => Arc::new(cells.into_iter().collect::<DictionaryArray<UInt64Type>>()),
    }
}

fn example(name: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/data");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

const COMMAS: Dialect = Dialect { delimiter: b',', quoted: true };

/// Cut into batches of so many rows, with an empty batch before each.
fn cut(batch: &RecordBatch, size: usize) -> Vec<RecordBatch> {
    (0..batch.num_rows())
        .step_by(size)
        .flat_map(|at| [batch.slice(at, 0), batch.slice(at, size.min(batch.num_rows() - at))])
        .collect()
}

#[test]
fn the_example_directory_gives_the_same_findings() {
    let text = example("directory.csv");
    let (found, totals) = in_file(&text);
    assert!(found.len() > 5 && totals.rows == 500, "{} {totals:?}", found.len());
    let batch = batch(&rows(&text, COMMAS), any_text);
    for threads in [1, 2, 5] {
        for size in [1, 7, 4096] {
            let (cut_found, cut_totals) = in_batches(&cut(&batch, size), threads);
            assert!(cut_found == found, "{threads} threads, batches of {size} rows");
            assert_eq!(cut_totals, totals);
        }
    }
}

#[test]
fn a_batch_of_many_slices_gives_the_same_findings() {
    let mut text = Vec::new();
    synthetic::write_csv(5000, 12, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let (found, totals) = in_file(&text);
    assert_eq!(totals.rows, 5000);
    let batch = batch(&rows(&text, COMMAS), any_text);
    let whole = in_batches(&[batch], 2);
    assert!(whole.0 == found, "{} of {}", whole.0.len(), found.len());
    assert_eq!(whole.1, totals);
}

#[test]
fn the_register_is_recognised_by_its_columns() {
    // Columns have one length: no row of theirs lacks a cell.
    let width = Column::ALL.len();
    let text: String = example("rpps.txt")
        .split_inclusive('\n')
        .filter(|line| line.matches('|').count() >= width - 1)
        .collect();
    let (found, totals) = in_file(&text);
    assert!(found.len() > 9 && totals.rows > 9, "{totals:?}");
    let mut rows = rows(&text, Dialect { delimiter: b'|', quoted: false });
    for row in &mut rows {
        row.truncate(width);
    }
    let batch = batch(&rows, any_text);
    for (threads, size) in [(1, 4096), (2, 1), (5, 7)] {
        let cut = in_batches(&cut(&batch, size), threads);
        assert!(
            cut.0 == found,
            "{threads} threads, batches of {size} rows: {:#?} {found:#?}",
            cut.0
        );
        assert_eq!(cut.1, totals);
    }
    let reading = open(vec![batch.clone()], SourceFormat::Auto).unwrap();
    assert_eq!(reading.detected().format.name(), "rpps");
    let reading = open(vec![batch.project(&[0, 1]).unwrap()], SourceFormat::Source(Family::Rpps))
        .unwrap_err();
    assert!(matches!(reading, Error::MissingColumns { .. }));
}

/// The cells of a column, as the table has them.
fn cells(array: impl Into<ArrayRef>) -> Vec<String> {
    let array = array.into();
    let mut cells = Vec::new();
    let batch = RecordBatch::try_from_iter([("a", array)]).unwrap();
    each_row(&batch, |row| cells.push(row[0].to_owned()));
    cells
}

fn shared(array: impl Array + 'static) -> ArrayRef {
    Arc::new(array)
}

#[test]
fn every_type_is_written_as_the_table_has_it() {
    for (array, expected) in [
        (shared(StringArray::from(vec![Some("a"), None, Some("")])), vec!["a", "", ""]),
        (shared(LargeStringArray::from(vec![Some("é"), None])), vec!["é", ""]),
        (
            shared(StringViewArray::from(vec![Some("short"), None, Some("longer than twelve")])),
            vec!["short", "", "longer than twelve"],
        ),
        (shared(NullArray::new(2)), vec!["", ""]),
        (
            shared(BooleanArray::from(vec![Some(true), None, Some(false)])),
            vec!["true", "", "false"],
        ),
        (shared(Int8Array::from(vec![Some(-128), None])), vec!["-128", ""]),
        (shared(UInt16Array::from(vec![65_535])), vec!["65535"]),
        (
            shared(Int64Array::from(vec![i64::MIN, 99_700_000_013])),
            vec!["-9223372036854775808", "99700000013"],
        ),
        (
            shared(Float64Array::from(vec![
                Some(75_001.0),
                Some(43.6),
                Some(f64::NAN),
                None,
                Some(9.1e15),
                Some(1e20),
                Some(1.5e-7),
                Some(f64::INFINITY),
            ])),
            vec![
                "75001",
                "43.6",
                "",
                "",
                "9100000000000000",
                "100000000000000000000",
                "0.00000015",
                "inf",
            ],
        ),
        (shared(Float32Array::from(vec![43.6, -1.0])), vec!["43.6", "-1"]),
        (
            shared(
                Decimal128Array::from(vec![Some(2350), Some(-5), Some(0), Some(2300), None])
                    .with_precision_and_scale(10, 2)
                    .unwrap(),
            ),
            vec!["23.5", "-0.05", "0", "23", ""],
        ),
        (
            shared(Decimal128Array::from(vec![12, 0]).with_precision_and_scale(10, -2).unwrap()),
            vec!["1200", "0"],
        ),
        (shared(Date32Array::from(vec![Some(20_526), None])), vec!["2026-03-14", ""]),
        (shared(Date64Array::from(vec![20_526 * 86_400_000])), vec!["2026-03-14"]),
        (
            shared(TimestampMicrosecondArray::from(vec![20_526 * 86_400_000_000, 1])),
            vec!["2026-03-14", "1970-01-01T00:00:00.000001"],
        ),
        (
            shared(
                TimestampMillisecondArray::from(vec![20_526 * 86_400_000]).with_timezone("+01:00"),
            ),
            vec!["2026-03-14T01:00:00+01:00"],
        ),
    ] {
        assert_eq!(cells(array.clone()), expected, "{array:?}");
    }
}

#[test]
fn lists_are_joined_as_the_table_joins_them() {
    let mut texts = ListBuilder::new(StringBuilder::new());
    texts.append_value([Some("fr"), Some("en")]);
    texts.append_value([Some("a, b"), Some("c|d"), None]);
    texts.append_null();
    texts.append_value::<[Option<&str>; 0], _>([]);
    let texts = texts.finish();
    assert_eq!(cells(shared(texts.clone())), ["fr|en", r"a\, b|c\|d|", "", ""]);
    assert_eq!(cells(shared(texts.slice(1, 2))), [r"a\, b|c\|d|", ""]);
    let numbers =
        LargeListArray::from_iter_primitive::<Int32Type, _, _>([Some(vec![Some(30), None])]);
    assert_eq!(cells(shared(numbers)), [""; 0].iter().chain(&["30|"]).copied().collect::<Vec<_>>());
    let mut pairs = FixedSizeListBuilder::new(Int32Builder::new(), 2);
    for pair in [[1, 2], [3, 4]] {
        pairs.values().append_slice(&pair);
        pairs.append(true);
    }
    let pairs: FixedSizeListArray = pairs.finish();
    assert_eq!(cells(shared(pairs.slice(1, 1))), ["3|4"]);
}

#[test]
fn dictionaries_may_have_nulls_everywhere() {
    let keys = Int8Array::from(vec![Some(1), None, Some(0), Some(2)]);
    // What lies under a null is anybody's guess.
    let (_, bytes, _) = StringArray::from(vec!["?", "oui", "non"]).into_parts();
    let values = StringArray::new(
        OffsetBuffer::from_lengths([1, 3, 3]),
        bytes,
        Some(NullBuffer::from(vec![false, true, true])),
    );
    let texts = DictionaryArray::<Int8Type>::new(keys.clone(), Arc::new(values));
    assert_eq!(cells(shared(texts.clone())), ["oui", "", "", "non"]);
    assert_eq!(cells(shared(texts.slice(2, 2))), ["", "non"]);
    let values = Float64Array::from(vec![None, Some(1.5), Some(2.0)]);
    let numbers = DictionaryArray::<Int8Type>::new(keys, Arc::new(values));
    assert_eq!(cells(shared(numbers)), ["1.5", "", "", "2"]);
    let none = DictionaryArray::<UInt32Type>::new(
        arrow_array::UInt32Array::from(vec![None, None]),
        Arc::new(StringArray::from(Vec::<&str>::new())),
    );
    assert_eq!(cells(shared(none)), ["", ""]);
}

#[test]
fn typed_columns_give_the_findings_of_their_cells() {
    let text = "\
identifiant,entree_plain_pied,entree_marches,latitude,langues,date_observation,actes,nom_lieu
a,true,2,43.6,fr|xx,2027-03-14,,Cabinet
b,false,,500.25,,2026-03-14,,
c,,7,,en,,,Cabinet
";
    let mut languages = ListBuilder::new(StringBuilder::new());
    languages.append_value([Some("fr"), Some("xx")]);
    languages.append_null();
    languages.append_value([Some("en")]);
    let columns: [(&str, ArrayRef); 8] = [
        ("identifiant", shared(StringArray::from(vec!["a", "b", "c"]))),
        ("entree_plain_pied", shared(BooleanArray::from(vec![Some(true), Some(false), None]))),
        ("entree_marches", shared(Float64Array::from(vec![2.0, f64::NAN, 7.0]))),
        ("latitude", shared(Float64Array::from(vec![Some(43.6), Some(500.25), None]))),
        ("langues", shared(languages.finish())),
        (
            "date_observation",
            shared(Date32Array::from(vec![Some(20_526 + 365), Some(20_526), None])),
        ),
        ("actes", shared(NullArray::new(3))),
        (
            "nom_lieu",
            shared(
                vec![Some("Cabinet"), None, Some("Cabinet")]
                    .into_iter()
                    .collect::<DictionaryArray<Int32Type>>(),
            ),
        ),
    ];
    let batch = RecordBatch::try_from_iter_with_nullable(
        columns.into_iter().map(|(name, array)| (name, array, true)),
    )
    .unwrap();
    let (found, totals) = in_file(text);
    assert!(found.len() > 5, "{found:#?}");
    for size in [1, 2, 3] {
        assert_eq!(in_batches(&cut(&batch, size), 2), (found.clone(), totals));
    }
}

#[test]
fn a_column_that_cannot_be_read_is_never_passed_over() {
    let address: ArrayRef =
        shared(StructArray::new_null(vec![Field::new("a", DataType::Utf8, true)].into(), 1));
    let name: ArrayRef = shared(StringArray::from(vec!["Cabinet"]));
    let with = |column: &'static str, array: &ArrayRef| {
        let columns = [("nom_lieu", name.clone(), true), (column, array.clone(), true)];
        open(vec![RecordBatch::try_from_iter_with_nullable(columns).unwrap()], SourceFormat::Auto)
    };
    assert_eq!(
        with("voie", &address).unwrap_err().to_string(),
        "column `voie` of `a` holds several named values a cell: give it as text, numbers or dates"
    );
    let bytes = shared(BinaryArray::from(vec![b"x".as_slice()]));
    assert!(with("commune", &bytes).unwrap_err().to_string().contains("holds bytes"));
    let lists = ListArray::from_iter_primitive::<Int32Type, _, _>([Some(vec![Some(1)])]);
    let nested = ListArray::new(
        Arc::new(Field::new("item", lists.data_type().clone(), true)),
        OffsetBuffer::from_lengths([1]),
        Arc::new(lists),
        None,
    );
    assert!(matches!(with("langues", &shared(nested)), Err(Error::ColumnType { .. })));
    // Nobody would have read it: a finding on the header says so.
    let (found, _) = run(with("geometrie", &address).unwrap());
    assert_eq!((found[0].finding.code(), found[0].column), ("FMT-017", Some(2)));
}

#[test]
fn no_rows_and_no_known_column() {
    let batch =
        RecordBatch::try_from_iter([("nom_lieu", shared(StringArray::from(vec!["a"])))]).unwrap();
    let (found, totals) = in_batches(&[batch.slice(0, 0)], 2);
    assert_eq!((found.len(), totals), (0, Totals::default()));
    let schema = batch.schema();
    let nothing = RecordBatchIterator::new([], schema);
    let (_, totals) = run(Reading::batches("a", nothing, &settings(1)).unwrap());
    assert_eq!(totals.rows, 0);
    let unknown = RecordBatch::try_from_iter([("x", shared(Int32Array::from(vec![1])))]).unwrap();
    assert!(matches!(open(vec![unknown], SourceFormat::Auto), Err(Error::NoKnownColumn { .. })));
}

#[test]
fn a_producer_that_fails_stops_the_check_after_what_it_gave() {
    let batch =
        RecordBatch::try_from_iter([("nom_lieu", shared(StringArray::from(vec!["a"])))]).unwrap();
    let other =
        RecordBatch::try_from_iter([("nom_lieu", shared(Int32Array::from(vec![1])))]).unwrap();
    let failure = || Err(ArrowError::ComputeError("no more".to_owned()));
    for bad in [failure(), Ok(other)] {
        for threads in [1, 2] {
            let batches =
                [Ok(batch.clone()), bad.as_ref().map_err(|_| failure().unwrap_err()).cloned()];
            let reader = RecordBatchIterator::new(batches, batch.schema());
            let mut rows = 0;
            let settings = settings(threads);
            let reading = Reading::batches("a", reader, &settings).unwrap();
            let error = reading.run(|outcome| {
                rows += outcome.totals.rows;
                Ok(ControlFlow::Continue(()))
            });
            assert!(matches!(error, Err(Error::Batches { .. })), "{error:?}");
            assert_eq!(rows, 1);
        }
    }
}

#[test]
fn slices_with_offsets_and_nulls() {
    let values = vec![Some("a"), None, Some("b"), None, None, Some("c")];
    for position in 0..5 {
        let array = any_text(position, values.clone());
        assert_eq!(cells(array.slice(1, 4)), ["", "b", "", ""], "{:?}", array.data_type());
        assert_eq!(cells(array.slice(5, 1)), ["c"]);
    }
    let numbers =
        Int32Array::new(vec![1, 2, 3].into(), Some(NullBuffer::from(vec![true, false, true])));
    assert_eq!(cells(shared(numbers.slice(1, 2))), ["", "3"]);
}

#[test]
fn a_reader_of_another_schema_is_told_apart_by_its_types_alone() {
    let array: ArrayRef = shared(StringArray::from(vec!["Cabinet"]));
    let field =
        |nullable| Arc::new(Schema::new(vec![Field::new("nom_lieu", DataType::Utf8, nullable)]));
    let batch = RecordBatch::try_new(field(false), vec![array]).unwrap();
    let reader = RecordBatchIterator::new([Ok(batch)], field(true));
    let (_, totals) = run(Reading::batches("a", reader, &settings(1)).unwrap());
    assert_eq!(totals.rows, 1);
}
