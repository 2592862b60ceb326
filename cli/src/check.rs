//! `praticable check`.

use std::{error::Error, io, num::NonZeroUsize, ops::ControlFlow, path::Path, thread};

use praticable::Options;
use praticable_pipeline::{
    Source,
    check::{Reading, Selection, Settings},
    parallel::Ended,
    report::{Report, Style, Summary, Verdict},
};

use crate::{
    FAILED, FOUND, PASSED,
    args::{Check, FailOn},
    clock, complain,
    output::Target,
    progress::Progress,
};

/// Checks files, and writes one report of all of them. A file that cannot be read does not keep the others from being
/// checked.
pub(crate) fn run(args: &Check) -> Result<u8, Box<dyn Error>> {
    let today = args.today.or_else(clock::today);
    let processors = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let settings = Settings {
        options: Options { profile: args.profile, today },
        selection: Selection::new(&args.select, &args.ignore)?,
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
    for path in &args.files {
        match check(path, args, &settings, &mut report) {
            Ok(()) => {}
            Err(error) if report_is_lost(&error) => return Err(error.into()),
            Err(error) => {
                complain(&error);
            }
        }
    }
    let summary = report.finish()?;
    Ok(exit_code(&summary, args.fail_on))
}

fn check(
    path: &Path,
    args: &Check,
    settings: &Settings,
    report: &mut Report<Target>,
) -> Result<(), praticable_pipeline::Error> {
    let source =
        if path.as_os_str() == "-" { Source::new("-", io::stdin()) } else { Source::open(path) };
    let opened = source.and_then(|source| Reading::open(source, args.from, settings));
    let reading = opened.inspect_err(|_| report.miss(&path.display().to_string()))?;
    report.begin(&reading);
    let mut progress = Progress::new(!args.no_progress, args.lang, reading.size());
    let done = reading.run(settings, |outcome| {
        progress.advance(outcome.totals.rows, outcome.byte);
        report.take(outcome.found)?;
        Ok(ControlFlow::Continue(()))
    });
    progress.clear();
    let (totals, ended) = done?;
    report.end(totals, ended == Ended::Complete);
    Ok(())
}

/// Whether an error concerns the report, and with it every file.
fn report_is_lost(error: &praticable_pipeline::Error) -> bool {
    matches!(error, praticable_pipeline::Error::Write(_))
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
