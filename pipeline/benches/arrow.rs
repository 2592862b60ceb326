//! How many rows a second go through the Arrow door, beside the same rows as CSV?
//!
//! `cargo bench -p praticable-pipeline --bench arrow -- [ROWS]` (500,000 unless told) makes a table of twenty columns in
//! memory, goes over it five times in turn on one thread by each way, and prints the median of each: seconds of a core,
//! rows a second, the ratio to the core's own share, which is what checking the same cells takes when they lie ready, and
//! the ratio to the same rows as CSV.

#![expect(clippy::indexing_slicing, reason = "every list here has one entry a run")]
#![expect(clippy::cast_precision_loss, reason = "figures for people")]

use std::{
    borrow::Cow,
    env,
    error::Error,
    fs,
    hint::black_box,
    io::{self, Cursor, Write},
    ops::ControlFlow,
    sync::{Arc, LazyLock},
    time::Instant,
};

use arrow_array::{
    ArrayRef, Date32Array, DictionaryArray, Float64Array, Int64Array, LargeStringArray,
    RecordBatch, RecordBatchIterator, StringViewArray, types::Int32Type,
};
use praticable::{
    Date, Options,
    dataset::{Dataset, Origin},
    table::Header,
};
use praticable_pipeline::{
    Source,
    arrow::each_row,
    check::{Reading, Settings, SourceFormat},
    csv::{Table, write_record},
    synthetic::{Directory, Rows, SEED, columns},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Columns of a plain export: who, where, the way in, and who says so.
const COLUMNS: [&str; 20] = [
    "identifiant",
    "rpps",
    "nom",
    "prenom",
    "profession",
    "nom_lieu",
    "type_structure",
    "numero",
    "voie",
    "code_postal",
    "commune",
    "latitude",
    "longitude",
    "entree_plain_pied",
    "entree_marches",
    "entree_largeur_mini",
    "provenance_portee",
    "provenance_mode",
    "provenance_source",
    "date_observation",
];

const TURNS: usize = 5;

/// A way to check the table; each gives a count of findings, which must be the same.
type Run<'t> = (&'static str, Box<dyn Fn() -> Outcome<u64> + 't>);

fn main() -> Outcome<()> {
    let arguments: Vec<String> =
        env::args().skip(1).filter(|argument| !argument.starts_with("--bench")).collect();
    let rows = match arguments.as_slice() {
        [] => 500_000,
        [rows, ..] => rows.replace([',', '_'], "").parse()?,
    };
    let table = table(rows)?;
    let csv = as_csv(&table)?;
    let texts = as_batch(&table, |cells| Arc::new(cells.collect::<LargeStringArray>()))?;
    let views = as_batch(&table, |cells| Arc::new(cells.collect::<StringViewArray>()))?;
    let typed = typed(&table)?;
    let runs: [Run<'_>; 9] = [
        ("core alone, cells at hand", Box::new(|| Ok(core(&table)))),
        ("Arrow, texts (as pandas has them)", Box::new(|| check_batch(&texts))),
        ("Arrow, views (as polars has them)", Box::new(|| check_batch(&views))),
        ("Arrow, typed and dictionaries", Box::new(|| check_batch(&typed))),
        ("CSV, every rule", Box::new(|| check_csv(&csv))),
        ("Arrow, texts, cells counted", Box::new(|| Ok(cells(&texts)))),
        ("Arrow, views, cells counted", Box::new(|| Ok(cells(&views)))),
        ("Arrow, typed, cells counted", Box::new(|| Ok(cells(&typed)))),
        ("CSV, cells counted", Box::new(|| csv_cells(&csv))),
    ];
    compare(rows, &runs, arguments.get(1).and_then(|only| only.parse().ok()))
}

/// Measures the runs in turn; `only` measures one of them, for a profiler.
fn compare(rows: usize, runs: &[Run<'_>], only: Option<usize>) -> Outcome<()> {
    let mut seconds = vec![Vec::new(); runs.len()];
    let mut counts = vec![0; runs.len()];
    for _ in 0..TURNS {
        for (index, (_, run)) in runs.iter().enumerate() {
            if only.is_none_or(|only| only == index) {
                let start = processor_seconds();
                counts[index] = black_box(run()?);
                seconds[index].push(processor_seconds() - start);
            }
        }
    }
    let mut out = io::stdout();
    writeln!(out, "{rows} rows, {} columns, one thread", COLUMNS.len())?;
    writeln!(out, "{:<36} {:>8} {:>11} {:>8} {:>8}", "", "seconds", "rows/s", "to core", "to CSV")?;
    let medians: Vec<f64> = seconds.iter_mut().map(|taken| median(taken)).collect();
    for (index, (name, _)) in runs.iter().enumerate() {
        let median = medians[index];
        writeln!(
            out,
            "{name:<36} {median:>8.3} {:>11.0} {:>8.2} {:>8.2}   count {}",
            rows as f64 / median,
            median / medians[0],
            median / medians[4],
            counts[index],
        )?;
    }
    Ok(())
}

/// Seconds that this thread has had a processor, where the system tells, so that other programs do not count; else seconds
/// on the clock.
fn processor_seconds() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let status = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = status.split(' ').next().and_then(|text| text.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The rows of the invented directory, its dirt included, in the columns above.
fn table(rows: usize) -> Outcome<Vec<[String; COLUMNS.len()]>> {
    let all: Vec<&str> = columns().collect();
    let position = |name: &str| all.iter().position(|column| *column == name);
    let positions: Vec<usize> = COLUMNS
        .iter()
        .map(|name| position(name))
        .collect::<Option<_>>()
        .ok_or("a column is gone")?;
    let writer = Rows::default();
    let row = |card| {
        let cells = writer.cells(&card);
        std::array::from_fn(|column| cells[positions[column]].clone())
    };
    Ok(Directory::new(SEED).take(rows).map(row).collect())
}

fn as_csv(table: &[[String; COLUMNS.len()]]) -> Outcome<Vec<u8>> {
    let mut csv = Vec::new();
    write_record(COLUMNS, &mut csv)?;
    table.iter().try_for_each(|row| write_record(row, &mut csv))?;
    Ok(csv)
}

/// The cells of a column; `None` for an empty one.
type Cells<'t> = Box<dyn Iterator<Item = Option<&'t str>> + 't>;

fn as_batch<'t>(
    table: &'t [[String; COLUMNS.len()]],
    column: impl Fn(Cells<'t>) -> ArrayRef,
) -> Outcome<RecordBatch> {
    let cells = |position: usize| -> Cells<'t> {
        Box::new(
            table
                .iter()
                .map(move |row| Some(row[position].as_str()).filter(|cell| !cell.is_empty())),
        )
    };
    let columns =
        (0..COLUMNS.len()).map(|position| (COLUMNS[position], column(cells(position)), true));
    Ok(RecordBatch::try_from_iter_with_nullable(columns)?)
}

/// The same table with the type that each column deserves. Dirt has no type: cells that cannot be read are left out.
fn typed(table: &[[String; COLUMNS.len()]]) -> Outcome<RecordBatch> {
    let texts = as_batch(table, |cells| Arc::new(cells.collect::<LargeStringArray>()))?;
    let epoch: Date = "1970-01-01".parse()?;
    let column = |position: usize| -> ArrayRef {
        let cells = table.iter().map(|row| row[position].as_str());
        match COLUMNS[position] {
            "rpps" | "entree_marches" | "entree_largeur_mini" => {
                Arc::new(cells.map(|cell| cell.parse().ok()).collect::<Int64Array>())
            }
            "latitude" | "longitude" => {
                Arc::new(cells.map(|cell| cell.parse().ok()).collect::<Float64Array>())
            }
            "date_observation" => {
                let days = |cell: &str| Some(cell.parse::<Date>().ok()?.days_since(epoch));
                Arc::new(cells.map(days).collect::<Date32Array>())
            }
            "profession" | "type_structure" | "code_postal" | "commune" | "entree_plain_pied"
            | "provenance_portee" | "provenance_mode" | "provenance_source" => Arc::new(
                cells
                    .map(|cell| Some(cell).filter(|cell| !cell.is_empty()))
                    .collect::<DictionaryArray<Int32Type>>(),
            ),
            _ => Arc::clone(texts.column(position)),
        }
    };
    let columns = (0..COLUMNS.len()).map(|position| (COLUMNS[position], column(position), true));
    Ok(RecordBatch::try_from_iter_with_nullable(columns)?)
}

fn settings() -> Settings {
    let options = Options { today: "2026-11-22".parse().ok(), ..Options::default() };
    Settings { format: SourceFormat::Listing, options, ..Settings::default() }
}

/// What the core takes by itself: every row, and what is seen across rows.
fn core(table: &[[String; COLUMNS.len()]]) -> u64 {
    let options = settings().options;
    let (header, _) = Header::resolve(COLUMNS, &options);
    let mut dataset = Dataset::default();
    let mut findings = 0;
    for (row, cells) in (1..).zip(table) {
        let cells = cells.iter().map(|cell| Cow::Borrowed(cell.as_str()));
        let checked = header.check_row(cells, &options);
        if let Some(listing) = &checked.listing {
            dataset.observe(listing, Origin { row, part: 0 });
        }
        dataset.observe_dates(&checked.dates);
        findings += checked.findings.len();
    }
    (findings + dataset.finish(&options).len()) as u64
}

fn check(reading: Reading) -> Outcome<u64> {
    let mut total = 0;
    reading.run(|outcome| {
        total += outcome.found.len() as u64;
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(total)
}

fn check_batch(batch: &RecordBatch) -> Outcome<u64> {
    let reader = RecordBatchIterator::new([Ok(batch.clone())], batch.schema());
    check(Reading::batches("table", reader, &settings())?)
}

fn check_csv(csv: &[u8]) -> Outcome<u64> {
    let source = Source::new("table", Cursor::new(csv.to_vec()))?;
    check(Reading::open(source, &settings())?)
}

/// What the door takes by itself.
fn cells(batch: &RecordBatch) -> u64 {
    let mut count = 0;
    each_row(batch, |row| count += row.iter().filter(|cell| !cell.is_empty()).count() as u64);
    count
}

fn csv_cells(csv: &[u8]) -> Outcome<u64> {
    let table = Table::open(Source::new("table", Cursor::new(csv.to_vec()))?)?;
    let shape = table.shape();
    let mut blocks = table.into_blocks();
    let mut count = 0;
    while let Some(block) = blocks.next_block()? {
        let mut rows = shape.rows(&block);
        while let Some(row) = rows.next() {
            count += row.map_or(0, |row| row.iter().filter(|cell| !cell.is_empty()).count() as u64);
        }
    }
    Ok(count)
}
