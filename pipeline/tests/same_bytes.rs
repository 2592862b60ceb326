//! The same file gives the same report, byte for byte, whatever the threads and the size of the blocks.

use std::{error::Error, num::NonZeroUsize, ops::ControlFlow, path::PathBuf};

use praticable::{Lang, Options};
use praticable_pipeline::{
    BLOCK, Source,
    check::{Reading, Selection, Settings},
    report::{Output, Report, Style},
};

fn report(
    name: &str,
    output: Output,
    threads: usize,
    block: usize,
) -> Result<String, Box<dyn Error>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/data").join(name);
    let settings = Settings {
        options: Options { today: "2026-11-22".parse().ok(), ..Options::default() },
        selection: Selection::all(),
        threads: NonZeroUsize::new(threads).ok_or("no thread")?,
        ..Settings::default()
    };
    let source = Source::open(&path)?;
    let reading = Reading::open(source, &settings)?.with_block_size(block);
    let style = Style { lang: Lang::Fr, redact: false, colour: false, max_per_code: None };
    let Options { profile, today } = settings.options;
    let mut out = Vec::new();
    let mut report = Report::new(output, style, profile, today, &mut out)?;
    report.begin(&reading);
    let (totals, _) =
        reading.run(|outcome| report.take(outcome.found).map(|()| ControlFlow::Continue(())))?;
    report.end(totals, true);
    report.finish()?;
    Ok(String::from_utf8(out)?)
}

#[test]
fn threads_and_blocks_change_no_byte() {
    for (name, findings) in [
        ("directory.csv", 5),
        ("directory.ndjson", 5),
        ("rpps.txt", 10),
        ("acceslibre.csv", 5),
        ("acceslibre-api.json", 2),
        ("../../pipeline/tests/data/ameli/liste-ps.csv", 8),
        ("../../pipeline/tests/data/cnam/ps-tarifs.csv", 3),
    ] {
        let whole = report(name, Output::Ndjson, 1, BLOCK).unwrap();
        assert!(whole.lines().count() >= findings, "{name}: {whole}");
        for threads in [1, 2, 5] {
            for block in [1, 700, 64 << 10] {
                let cut = report(name, Output::Ndjson, threads, block).unwrap();
                assert!(cut == whole, "{name}: {threads} threads, blocks of {block} bytes");
            }
        }
        let text = report(name, Output::Text, 1, BLOCK).unwrap();
        assert_eq!(report(name, Output::Text, 5, 700).unwrap(), text, "{name}");
    }
}
