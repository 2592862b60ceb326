//! What must hold of any bytes at all. The fuzz targets and the test `pipeline/tests/hostile.rs` call the same functions.

use std::{io::Cursor, ops::ControlFlow};

use praticable::{Finding, Lang, Options, check_bytes, ids::nir, source::Family};
use praticable_pipeline::{
    BLOCK, Source,
    check::{Found, Reading, Settings, SourceFormat, Totals},
};

/// Small blocks, so that records straddle reads.
const SMALL: usize = 64;

/// Checks bytes as one listing: findings are sorted and bounded, and repeat no social security number.
pub fn json(bytes: &[u8]) {
    let findings = check_bytes(bytes, &options()).findings;
    let place = |finding: &Finding| (finding.path.clone(), finding.code());
    assert!(findings.is_sorted_by_key(place), "findings are sorted");
    // A thousand, and one that counts the rest.
    assert!(findings.len() <= 1001, "findings are bounded");
    findings.iter().for_each(assert_silent);
}

/// Checks bytes as a file of listings.
pub fn table(bytes: &[u8]) {
    file(bytes, SourceFormat::Auto);
}

/// Checks bytes as the national register.
pub fn rpps(bytes: &[u8]) {
    file(bytes, SourceFormat::Source(Family::Rpps));
}

/// Checks bytes as a file: what is found depends on nothing but the bytes, and repeats no social security number.
fn file(bytes: &[u8], format: SourceFormat) {
    let Some((found, totals)) = check(bytes, format, BLOCK) else { return };
    let Totals { rows, listings, unreadable, placeless, additions } = totals;
    assert_eq!(rows, listings + unreadable + placeless + additions, "every row is accounted for");
    for one in &found {
        assert!(one.row <= rows, "a row that is there");
        assert_silent(&one.finding);
    }
    assert!(check(bytes, format, SMALL) == Some((found, totals)), "blocks change nothing");
}

/// Everything that is found; `None` when the bytes are no file that can be read, which is said without repeating them.
fn check(bytes: &[u8], format: SourceFormat, block: usize) -> Option<(Vec<Found>, Totals)> {
    let settings = Settings { format, options: options(), ..Settings::default() };
    let source = Source::new("bytes", Cursor::new(bytes.to_vec()));
    let reading = match source.and_then(|source| Reading::open(source, &settings)) {
        Ok(reading) => reading.with_block_size(block),
        Err(error) => {
            assert!(!nir::stands_in(&error.to_string()), "an error repeats a number");
            return None;
        }
    };
    let mut found = Vec::new();
    let ended = reading.run(|mut outcome| {
        let place = |found: &Found| (found.row, found.finding.path.clone(), found.finding.code());
        assert!(outcome.found.is_sorted_by_key(place), "the findings of a block are sorted");
        found.append(&mut outcome.found);
        Ok(ControlFlow::Continue(()))
    });
    ended.ok().map(|(totals, _)| (found, totals))
}

fn options() -> Options {
    Options { today: "2026-11-22".parse().ok(), ..Options::default() }
}

fn assert_silent(finding: &Finding) {
    // The name of the code is all that may be said of a finding that says too much.
    let code = finding.code();
    let json = serde_json::to_string(finding).unwrap_or_default();
    assert!(!json.is_empty() && !nir::stands_in(&json), "{code} repeats a number");
    for lang in Lang::ALL {
        let texts = [finding.message(lang), finding.remedy(lang), finding.label(lang)];
        assert!(!texts.iter().any(|text| nir::stands_in(text)), "{code} repeats a number");
    }
}
