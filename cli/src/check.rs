//! `praticable check`.

use std::{ops::ControlFlow, path::Path};

use praticable_pipeline::{
    Error, Source,
    check::{Across, Reading, Settings},
    parallel::Ended,
    report::{Output, Report, Style, Summary, Verdict},
};

use crate::{
    FAILED, FOUND, PASSED,
    args::{Check, FailOn},
    complain, files,
    output::Target,
    say,
};

/// Checks files, and writes one report of all of them. A file that cannot be read does not keep the others from being
/// checked.
pub(crate) fn run(args: &Check) -> Result<u8, Error> {
    let settings = args.judging.settings()?;
    let mut session = Session {
        args,
        settings: &settings,
        across: Across::default(),
        report: None,
        missed: Vec::new(),
    };
    for (path, found) in files::expand(&args.files) {
        let done = match found {
            Ok(()) => session.check(&path),
            Err(error) => Err(session.miss(&path.display().to_string(), error)),
        };
        session.hear(done)?;
    }
    // Of files that could not be read there is no report, and none is written over.
    let Some(mut report) = session.report else { return Ok(FAILED) };
    report.take_across(session.across.finish(&settings))?;
    let summary = report.finish()?;
    // Other formats are for programs, and the JSON document has a field for it.
    if let Some(note) = summary.note(args.judging.work.lang).filter(|_| args.format == Output::Text)
    {
        say(&note);
    }
    Ok(exit_code(&summary, args.fail_on))
}

/// A check of several files under way.
struct Session<'a> {
    args: &'a Check,
    settings: &'a Settings,
    across: Across,
    /// Begun with the first file that can be read.
    report: Option<Report<Target>>,
    /// Files that could not be read before it.
    missed: Vec<String>,
}

impl Session<'_> {
    /// Checks a file, or each member of an archive.
    fn check(&mut self, path: &Path) -> Result<(), Error> {
        let name = path.display().to_string();
        let mut sources = files::open(path).map_err(|error| self.miss(&name, error))?;
        while let Some(source) = sources.next() {
            let done = match source {
                Ok(source) => self.one(source),
                Err(error) => Err(self.miss(sources.name(), error)),
            };
            self.hear(done)?;
        }
        Ok(())
    }

    /// Checks one file.
    fn one(&mut self, source: Source) -> Result<(), Error> {
        let name = source.name().to_owned();
        let opened = Reading::open(source, self.args.judging.input.from, self.settings);
        let reading = opened.map_err(|error| self.miss(&name, error))?;
        let mut report = match self.report.take() {
            Some(report) => report,
            None => self.begin()?,
        };
        report.begin(&reading);
        let mut progress = self.args.judging.work.progress(reading.size());
        let done = reading.run_among(&mut self.across, self.settings, |outcome| {
            progress.advance(outcome.totals.rows, outcome.byte);
            report.take(outcome.found)?;
            Ok(ControlFlow::Continue(()))
        });
        progress.clear();
        if let Ok((totals, ended)) = &done {
            report.end(*totals, *ended == Ended::Complete);
        }
        self.report = Some(report);
        done.map(drop)
    }

    /// Begins the report.
    fn begin(&mut self) -> Result<Report<Target>, Error> {
        let (args, options) = (self.args, self.settings.options);
        let target = Target::open(args.output.as_deref())?;
        let style = Style {
            lang: args.judging.work.lang,
            redact: args.redact,
            colour: target.wants_colour(),
            max_per_code: args.max_per_code,
        };
        let report = Report::new(args.format, style, options.profile, options.today, target)?;
        let mut report = report.hearing(&self.settings.selection);
        self.missed.drain(..).for_each(|name| report.miss(&name));
        Ok(report)
    }

    /// Takes note of a file that could not be read, and gives back why.
    fn miss(&mut self, name: &str, error: Error) -> Error {
        match &mut self.report {
            Some(report) => report.miss(name),
            None => self.missed.push(name.to_owned()),
        }
        error
    }

    /// Says what stopped one file; what concerns the report, and with it every file, stops the check.
    fn hear(&self, done: Result<(), Error>) -> Result<(), Error> {
        match done {
            Err(error @ (Error::Write(_) | Error::Create { .. })) => Err(error),
            Err(error) => {
                complain(&error, self.args.judging.work.lang);
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }
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
