//! `praticable check`.

use std::{io, num::NonZeroUsize, ops::ControlFlow, path::Path, thread};

use praticable::Options;
use praticable_pipeline::{
    Error, Source,
    check::{Across, Reading, Selection, Settings, read_mapping},
    parallel::Ended,
    report::{Output, Report, Style, Summary, Verdict},
};

use crate::{
    FAILED, FOUND, PASSED,
    args::{Check, FailOn, Today},
    clock, complain,
    output::Target,
    progress::Progress,
    say,
};

/// Checks files, and writes one report of all of them. A file that cannot be read does not keep the others from being
/// checked.
pub(crate) fn run(args: &Check) -> Result<u8, Error> {
    let today = match args.today {
        Some(Today::Day(day)) => Some(day),
        Some(Today::None) => None,
        None => clock::today(),
    };
    let processors = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let settings = Settings {
        options: Options { profile: args.profile, today },
        selection: Selection::new(&args.select, &args.ignore)?,
        mapping: args.mapping.as_deref().map(read_mapping).transpose()?.unwrap_or_default(),
        threads: args.threads.unwrap_or_else(processors),
    };
    let target = Target::open(args.output.as_deref())?;
    let style = Style {
        lang: args.lang,
        redact: args.redact,
        colour: target.wants_colour(),
        max_per_code: args.max_per_code,
    };
    let mut report =
        Report::new(args.format, style, args.profile, today, target)?.hearing(&settings.selection);
    let mut across = Across::default();
    for path in &args.files {
        match check(path, args, &settings, &mut across, &mut report) {
            Ok(()) => {}
            // It concerns the report, and with it every file.
            Err(error @ Error::Write(_)) => return Err(error),
            Err(error) => complain(&error, args.lang),
        }
    }
    report.take_across(across.finish(&settings))?;
    let summary = report.finish()?;
    // Other formats are for programs, and the JSON document has a field for it.
    if let Some(note) = summary.note(args.lang).filter(|_| args.format == Output::Text) {
        say(&note);
    }
    Ok(exit_code(&summary, args.fail_on))
}

fn check(
    path: &Path,
    args: &Check,
    settings: &Settings,
    across: &mut Across,
    report: &mut Report<Target>,
) -> Result<(), Error> {
    let source =
        if path.as_os_str() == "-" { Source::new("-", io::stdin()) } else { Source::open(path) };
    let opened = source.and_then(|source| Reading::open(source, args.from, settings));
    let reading = opened.inspect_err(|_| report.miss(&path.display().to_string()))?;
    report.begin(&reading);
    let mut progress = Progress::new(!args.no_progress, args.lang, reading.size());
    let done = reading.run_among(across, settings, |outcome| {
        progress.advance(outcome.totals.rows, outcome.byte);
        report.take(outcome.found)?;
        Ok(ControlFlow::Continue(()))
    });
    progress.clear();
    let (totals, ended) = done?;
    report.end(totals, ended == Ended::Complete);
    Ok(())
}

/// The exit code: a partial read is never a pass.
fn exit_code(summary: &Summary, fail_on: FailOn) -> u8 {
    let least = match fail_on {
        FailOn::At(least) => Some(least),
        FailOn::Never => None,
    };
    match summary.verdict(least) {
        Verdict::Valid => PASSED,
        Verdict::Invalid => FOUND,
        Verdict::Partial => FAILED,
    }
}
