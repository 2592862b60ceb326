//! Writes an invented directory: `directory ROWS csv|ndjson [SEED]`, to standard output.
//!
//! `cargo run --release -p praticable-examples --bin directory -- 500 csv > examples/data/directory.csv`

use std::{env, error::Error, io};

use praticable_pipeline::synthetic::{self, SEED};

const USAGE: &str = "usage: directory ROWS csv|ndjson [SEED]";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (rows, format, seed) = match arguments.as_slice() {
        [rows, format] => (rows, format, SEED),
        [rows, format, seed] => (rows, format, seed.parse().map_err(|_| USAGE)?),
        _ => return Err(USAGE.into()),
    };
    let rows = rows.parse().map_err(|_| USAGE)?;
    let out = io::BufWriter::new(io::stdout().lock());
    match format.as_str() {
        "csv" => synthetic::write_csv(rows, seed, out)?,
        "ndjson" => synthetic::write_ndjson(rows, seed, out)?,
        _ => return Err(USAGE.into()),
    }
    Ok(())
}
