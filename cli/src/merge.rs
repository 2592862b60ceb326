//! `praticable merge`.

use std::ops::ControlFlow;

use praticable::codes::closed::Licence;
use praticable_pipeline::{
    Error,
    check::{From, Reading, Settings},
    convert::To,
    merge::Merging,
    output::Atomic,
    parallel::Ended,
    report::{Report, Style},
};

use crate::{PASSED, args::Merge, files, output::Target, say};

/// Puts several sources together into one directory, and reports where they contradict each other. The directory is there
/// whole, or as it was.
pub(crate) fn run(args: &Merge) -> Result<u8, Error> {
    let to = args.to.or_else(|| To::of_file(&args.output));
    let formats = || To::ALL.iter().map(|to| to.name()).collect();
    let to = to.ok_or_else(|| Error::UnknownEnding { formats: formats() })?;
    let settings = Settings { threads: args.work.threads(), ..Settings::default() };
    let out = Atomic::create(Some(&args.output))?;
    let target = Target::open(None)?;
    let style = Style {
        lang: args.work.lang,
        redact: args.redact,
        colour: target.wants_colour(),
        max_per_code: args.max_per_code,
    };
    let options = settings.options;
    let mut report = Report::new(args.format, style, options.profile, options.today, target)?;
    let licence = if args.odbl { Licence::Odbl1 } else { Licence::LicenceOuverte2 };
    let mut merging = Merging::under(licence);
    files::each(&args.files, |source| {
        let reading = Reading::open(source, From::Auto, &settings)?;
        report.begin(&reading);
        let mut progress = args.work.progress(reading.size());
        let done = merging.take(reading, &settings, |rows, byte| {
            progress.advance(rows, byte);
            ControlFlow::Continue(())
        });
        progress.clear();
        let (totals, ended) = done?;
        report.end(totals, ended == Ended::Complete);
        Ok(())
    })?;
    let merged = merging.finish(to, out, &settings)?;
    report.take_across(merged.found.clone())?;
    report.finish()?;
    let said = merged.summary(args.work.lang);
    merged.out.commit()?;
    say(&said);
    Ok(PASSED)
}
