//! How much longer than reading its cells does checking a workbook take?
//!
//! `cargo bench -p praticable-pipeline --bench workbook -- [ROWS]` (100,000 unless told) writes a workbook in memory, then goes
//! over it three times in turn: its cells read by calamine alone, as a whole range and one by one, and every rule put to
//! its rows. Read the ratios.

#![expect(clippy::cast_precision_loss, reason = "figures for people")]

use std::{
    env,
    error::Error,
    io::{self, Cursor, Write},
    num::NonZeroUsize,
    ops::ControlFlow,
    time::Instant,
};

use calamine::{DataRef, Reader, Xlsx};
use praticable::Options;
use praticable_pipeline::{
    Source,
    check::{Reading, Settings},
    synthetic,
};
use rust_xlsxwriter::Workbook;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What is measured: its name for people, and what it does with a workbook.
type Run = (&'static str, fn(Vec<u8>) -> Outcome<u64>);

const RUNS: [Run; 4] = [
    ("cells read by calamine, one by one", one_by_one),
    ("cells read by calamine, as a range", as_a_range),
    ("every rule, findings counted, 1 thread", |bytes| check(bytes, 1)),
    ("every rule, findings counted, 2 threads", |bytes| check(bytes, 2)),
];

const TURNS: usize = 3;

fn main() -> Outcome<()> {
    let rows = env::args().skip(1).find(|argument| !argument.starts_with("--bench"));
    let rows = rows.map_or(Ok(100_000), |rows| rows.replace([',', '_'], "").parse())?;
    let bytes = workbook(rows)?;
    let mut out = io::stdout();
    writeln!(out, "{rows} rows, {:.1} MB", bytes.len() as f64 / 1e6)?;
    let mut seconds = RUNS.map(|_| Vec::new());
    let mut counts = [0; RUNS.len()];
    for _ in 0..TURNS {
        for (((_, run), seconds), count) in RUNS.iter().zip(&mut seconds).zip(&mut counts) {
            let bytes = bytes.clone();
            let start = Instant::now();
            *count = run(bytes)?;
            seconds.push(start.elapsed().as_secs_f64());
        }
    }
    let medians = seconds.map(|mut seconds| {
        seconds.sort_by(f64::total_cmp);
        seconds.get(TURNS / 2).copied().unwrap_or_default()
    });
    let [first, ..] = medians;
    for (((name, _), seconds), count) in RUNS.iter().zip(medians).zip(counts) {
        let (pace, ratio) = (rows as f64 / seconds, seconds / first);
        writeln!(
            out,
            "{name:<42} {seconds:>7.2} s {pace:>9.0} rows/s {ratio:>6.2}   count {count}"
        )?;
    }
    Ok(())
}

/// An invented directory, whose numbers are numbers.
fn workbook(rows: usize) -> Outcome<Vec<u8>> {
    let mut text = Vec::new();
    synthetic::write_csv(rows, synthetic::SEED, &mut text)?;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_slice());
    for (row, record) in (0..).zip(reader.records()) {
        for (column, cell) in (0..).zip(record?.iter()).filter(|(_, cell)| !cell.is_empty()) {
            match cell.parse::<f64>() {
                Ok(number) if number.is_finite() => sheet.write_number(row, column, number)?,
                _ => sheet.write_string(row, column, cell)?,
            };
        }
    }
    Ok(book.save_to_buffer()?)
}

fn one_by_one(bytes: Vec<u8>) -> Outcome<u64> {
    let mut book = Xlsx::new(Cursor::new(bytes))?;
    let name = book.sheet_names().first().cloned().ok_or("no sheet")?;
    let (mut reader, mut cells) = (book.worksheet_cells_reader(&name)?, 0);
    while let Some(cell) = reader.next_cell()? {
        cells += u64::from(*cell.get_value() != DataRef::Empty);
    }
    Ok(cells)
}

fn as_a_range(bytes: Vec<u8>) -> Outcome<u64> {
    let mut book = Xlsx::new(Cursor::new(bytes))?;
    let range = book.worksheet_range_at(0).ok_or("no sheet")??;
    Ok(range.used_cells().count() as u64)
}

fn check(bytes: Vec<u8>, threads: usize) -> Outcome<u64> {
    let options = Options { today: "2026-11-22".parse().ok(), ..Options::default() };
    let threads = NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN);
    let settings = Settings { options, threads, ..Settings::default() };
    let source = Source::new("workbook", Cursor::new(bytes))?;
    let mut found = 0;
    Reading::open(source, &settings)?.run(|outcome| {
        found += outcome.found.len() as u64;
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}
