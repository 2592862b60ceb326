//! How much longer than reading the cells does checking them take, at the scale of a national file?
//!
//! `cargo bench -p praticable-pipeline --bench national -- [rpps] [ROWS]` (2,000,000 unless told) writes a directory, or the
//! national register, once, under `target/benchmarks`, then goes over it in processes of their own, three times in turn, and
//! prints of each the median time, rows and megabytes a second, peak memory, and the ratio to what only counts cells. Read the
//! ratios: they hold when the machine is busy, as long as it stays equally busy.

#![expect(clippy::indexing_slicing, reason = "every list here has one entry a run")]
#![expect(clippy::cast_precision_loss, reason = "figures for people")]

use std::{
    env,
    error::Error,
    fs::{self, File},
    io::{self, BufWriter, Read, Write},
    num::NonZeroUsize,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use praticable::{Lang, Options};
use praticable_pipeline::{
    Block, Source,
    check::{Reading, Settings},
    csv::Table,
    format::Detected,
    parallel,
    report::{Output, Report, Style},
    synthetic,
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What is measured: its name for people, and what it does with a file. Each gives a count that must not change.
type Run = (&'static str, fn(&Path) -> Outcome<u64>);

const RUNS: &[Run] = &[
    ("cells counted by the crate csv, 1 thread", |path| csv_crate(path)),
    ("cells counted by our reader, 1 thread", |path| cells(path, 1)),
    ("cells counted by our reader, 2 threads", |path| cells(path, 2)),
    ("every rule, findings counted, 1 thread", |path| check(path, 1)),
    ("every rule, findings counted, 2 threads", |path| check(path, 2)),
    ("every rule, findings written as CSV, 2 threads", |path| report(path, 2)),
];

const TURNS: usize = 3;

/// Rows that tell whether a directory is that of this generator.
const HEAD: usize = 10_000;

/// A file that is measured.
struct Subject {
    name: &'static str,
    write: fn(usize, u64, &mut dyn Write) -> io::Result<()>,
}

const DIRECTORY: Subject =
    Subject { name: "directory", write: |rows, seed, out| synthetic::write_csv(rows, seed, out) };
const REGISTER: Subject =
    Subject { name: "rpps", write: |rows, seed, out| synthetic::write_register(rows, seed, out) };

/// Rows of a file unless it is told how many.
const ROWS: usize = 2_000_000;

fn main() -> Outcome<()> {
    let arguments: Vec<String> =
        env::args().skip(1).filter(|argument| !argument.starts_with("--bench")).collect();
    match arguments.as_slice() {
        [mode, run, path] if mode == "--run" => measure(run.parse()?, Path::new(path)),
        [name, rest @ ..] if name == REGISTER.name => compare(&REGISTER, rows(rest)?),
        rest => compare(&DIRECTORY, rows(rest)?),
    }
}

fn rows(arguments: &[String]) -> Outcome<usize> {
    match arguments {
        [] => Ok(ROWS),
        [rows] => Ok(rows.replace([',', '_'], "").parse()?),
        _ => Err("usage: national [rpps] [ROWS]".into()),
    }
}

/// One measurement, in a process of its own: `seconds count peak_kilobytes`.
fn measure(run: usize, path: &Path) -> Outcome<()> {
    let (_, run) = RUNS.get(run).ok_or("no such run")?;
    let start = Instant::now();
    let count = run(path)?;
    let seconds = start.elapsed().as_secs_f64();
    writeln!(io::stdout(), "{seconds} {count} {}", peak_memory().unwrap_or(0))?;
    Ok(())
}

/// Peak resident memory in kilobytes, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

fn compare(subject: &Subject, rows: usize) -> Outcome<()> {
    let path = file(subject, rows)?;
    let megabytes = fs::metadata(&path)?.len() as f64 / 1e6;
    let mut out = io::stdout();
    writeln!(out, "{}: {rows} rows, {megabytes:.0} MB", subject.name)?;
    let mut seconds = vec![Vec::new(); RUNS.len()];
    let mut peaks = vec![0_u64; RUNS.len()];
    let mut counts = vec![0_u64; RUNS.len()];
    for _ in 0..TURNS {
        for run in 0..RUNS.len() {
            let output = Command::new(env::current_exe()?)
                .args(["--run", &run.to_string()])
                .arg(&path)
                .output()?;
            let text = String::from_utf8(output.stdout)?;
            let figures: Vec<&str> = text.split_whitespace().collect();
            let [taken, count, peak] = figures.as_slice() else {
                return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
            };
            seconds[run].push(taken.parse::<f64>()?);
            counts[run] = count.parse()?;
            peaks[run] = peaks[run].max(peak.parse()?);
        }
    }
    writeln!(
        out,
        "{:<48} {:>8} {:>11} {:>7} {:>8} {:>9} {:>9}",
        "", "seconds", "rows/s", "MB/s", "peak MB", "to csv", "to ours"
    )?;
    let medians: Vec<f64> = seconds.iter_mut().map(|taken| median(taken)).collect();
    for (run, (name, _)) in RUNS.iter().enumerate() {
        let median = medians[run];
        let ours = if name.ends_with("2 threads") { medians[2] } else { medians[1] };
        writeln!(
            out,
            "{name:<48} {median:>8.2} {:>11.0} {:>7.0} {:>8.0} {:>9.2} {:>9.2}   count {}",
            rows as f64 / median,
            megabytes / median,
            peaks[run] as f64 / 1e3,
            median / medians[0],
            median / ours,
            counts[run],
        )?;
    }
    Ok(())
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The file of so many rows, written if it is not there yet, or if its first rows are not those of today's generator.
fn file(subject: &Subject, rows: usize) -> Outcome<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/benchmarks");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{rows}.csv", subject.name));
    let mut head = Vec::new();
    (subject.write)(rows.min(HEAD), synthetic::SEED, &mut head)?;
    let mut known = Vec::new();
    if let Ok(file) = File::open(&path) {
        file.take(head.len() as u64).read_to_end(&mut known)?;
    }
    if known != head {
        let unfinished = path.with_extension("unfinished");
        (subject.write)(rows, synthetic::SEED, &mut BufWriter::new(File::create(&unfinished)?))?;
        fs::rename(unfinished, &path)?;
    }
    Ok(path)
}

fn csv_crate(path: &Path) -> Outcome<u64> {
    let dialect = Detected::from_source(&Source::open(path)?).table.ok_or("no table")?.dialect;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(true)
        .delimiter(dialect.delimiter)
        .quoting(dialect.quoted)
        .from_path(path)?;
    let mut record = csv::ByteRecord::new();
    let mut cells = 0;
    while reader.read_byte_record(&mut record)? {
        cells += record.len() as u64;
    }
    Ok(cells)
}

fn threads(count: usize) -> NonZeroUsize {
    NonZeroUsize::new(count).unwrap_or(NonZeroUsize::MIN)
}

fn cells(path: &Path, count: usize) -> Outcome<u64> {
    let source = Source::open(path)?;
    let sniffed = Detected::from_source(&source).table.ok_or("no table")?;
    let table = Table::with(source, sniffed)?;
    let shape = table.shape();
    let mut blocks = table.into_blocks();
    let mut total = 0;
    parallel::ordered(
        threads(count),
        move || blocks.next_block(),
        || {
            |block: Block| {
                let mut rows = shape.rows(&block);
                let mut cells = 0;
                while let Some(row) = rows.next() {
                    cells += row.map_or(0, |row| row.iter().count() as u64);
                }
                cells
            }
        },
        |cells| {
            total += cells;
            Ok(ControlFlow::Continue(()))
        },
    )?;
    Ok(total)
}

fn settings(count: usize) -> Settings {
    let options = Options { today: "2026-11-22".parse().ok(), ..Options::default() };
    Settings { options, threads: threads(count), ..Settings::default() }
}

fn check(path: &Path, count: usize) -> Outcome<u64> {
    let settings = settings(count);
    let mut total = 0;
    Reading::open(Source::open(path)?, &settings)?.run(|outcome| {
        total += outcome.found.len() as u64;
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(total)
}

fn report(path: &Path, count: usize) -> Outcome<u64> {
    let settings = settings(count);
    let target = BufWriter::new(File::create(path.with_extension("findings.csv"))?);
    let style = Style { lang: Lang::Fr, redact: false, colour: false, max_per_code: None };
    let mut report =
        Report::new(Output::Csv, style, settings.options.profile, settings.options.today, target)?;
    let reading = Reading::open(Source::open(path)?, &settings)?;
    report.begin(&reading);
    let mut total = 0;
    let (totals, _) = reading.run(|outcome| {
        total += outcome.found.len() as u64;
        report.take(outcome.found)?;
        Ok(ControlFlow::Continue(()))
    })?;
    report.end(totals, true);
    report.finish()?;
    Ok(total)
}
