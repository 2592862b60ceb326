//! The invented directory of the examples.

use praticable_pipeline::synthetic::{self, SEED};

use super::Made;

/// Cards in it.
const CARDS: usize = 500;

/// As a flat table.
pub(super) fn csv() -> Made {
    let mut out = Vec::new();
    synthetic::write_csv(CARDS, SEED, &mut out)?;
    Ok(String::from_utf8(out)?)
}

/// As one JSON listing a line.
pub(super) fn ndjson() -> Made {
    let mut out = Vec::new();
    synthetic::write_ndjson(CARDS, SEED, &mut out)?;
    Ok(String::from_utf8(out)?)
}
