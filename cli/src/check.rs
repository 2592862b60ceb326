//! `praticable check`.

use std::{io, ops::ControlFlow, path::Path};

use praticable_pipeline::{
    Error, Source,
    check::{Across, Reading, Settings},
    parallel::Ended,
    report::{Output, Report, Style, Summary, Verdict},
};

use crate::{
    FAILED, FOUND, PASSED,
    args::{Check, FailOn},
    complain,
    output::Target,
    progress::Progress,
    say,
};

/// Checks files, and writes one report of all of them. A file that cannot be read does not keep the others from being
/// checked.
pub(crate) fn run(args: &Check) -> Result<u8, Error> {
    let (settings, today) = args.judging.settings()?;
    let target = Target::open(args.output.as_deref())?;
    let style = Style {
        lang: args.judging.lang,
        redact: args.redact,
        colour: target.wants_colour(),
        max_per_code: args.max_per_code,
    };
    let mut report = Report::new(args.format, style, args.judging.profile, today, target)?
        .hearing(&settings.selection);
    let mut across = Across::default();
    for path in &args.files {
        match check(path, args, &settings, &mut across, &mut report) {
            Ok(()) => {}
            // It concerns the report, and with it every file.
            Err(error @ Error::Write(_)) => return Err(error),
            Err(error) => complain(&error, args.judging.lang),
        }
    }
    report.take_across(across.finish(&settings))?;
    let summary = report.finish()?;
    // Other formats are for programs, and the JSON document has a field for it.
    if let Some(note) = summary.note(args.judging.lang).filter(|_| args.format == Output::Text) {
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
    let opened = source.and_then(|source| Reading::open(source, args.judging.from, settings));
    let reading = opened.inspect_err(|_| report.miss(&path.display().to_string()))?;
    report.begin(&reading);
    let mut progress = Progress::new(!args.judging.no_progress, args.judging.lang, reading.size());
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
