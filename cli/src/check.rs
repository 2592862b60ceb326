//! `praticable check`.

use std::{ops::ControlFlow, path::Path};

use praticable_pipeline::{
    Error, Session, Source,
    report::{Output, Report, Style, Summary, Verdict},
};

use crate::{
    FAILED, FOUND, PASSED,
    args::{Check, FailOn},
    complain, files,
    output::Target,
    progress::Bar,
    say,
};

/// Checks files, and writes one report on all of them. A file that cannot be read does not keep the others from being
/// checked.
pub(crate) fn run(args: &Check) -> Result<u8, Error> {
    let session = Session::new(args.checking.settings()?);
    let bar = args.checking.work.bar();
    let mut run = Run { args, session, bar, report: None, missed: Vec::new() };
    for (path, found) in files::expand(&args.files) {
        let done = match found {
            Ok(()) => run.check(&path),
            Err(error) => Err(run.miss(&path.display().to_string(), error)),
        };
        run.settle(done)?;
    }
    // Of files that could not be read there is no report, and none is written over.
    let Some(mut report) = run.report else { return Ok(FAILED) };
    run.session.conclude(&mut report)?;
    let summary = report.finish()?;
    // Other formats are for programs, and the JSON document has a field for it.
    let is_text = args.format == Output::Text;
    if let Some(note) = summary.note(args.checking.work.lang).filter(|_| is_text) {
        say(&note);
    }
    Ok(exit_code(&summary, args.fail_on))
}

/// A check of several files under way.
struct Run<'a> {
    args: &'a Check,
    session: Session,
    bar: Bar,
    /// Begun with the first file that can be read.
    report: Option<Report<Target>>,
    /// Files that could not be read before it.
    missed: Vec<String>,
}

impl Run<'_> {
    /// Checks a file, or each member of an archive.
    fn check(&mut self, path: &Path) -> Result<(), Error> {
        let name = path.display().to_string();
        let mut sources = files::open(path).map_err(|error| self.miss(&name, error))?;
        while let Some(source) = sources.next() {
            let done = match source {
                Ok(source) => self.one(source),
                Err(error) => Err(self.miss(sources.name(), error)),
            };
            self.settle(done)?;
        }
        Ok(())
    }

    /// Checks one file.
    fn one(&mut self, source: Source) -> Result<(), Error> {
        let name = source.name().to_owned();
        let reading = self.session.open(source).map_err(|error| self.miss(&name, error))?;
        let mut report = match self.report.take() {
            Some(report) => report,
            None => self.begin()?,
        };
        let bar = &mut self.bar;
        let done = self.session.check(reading, &mut report, |progress| {
            bar.show(progress);
            ControlFlow::Continue(())
        });
        self.bar.clear();
        self.report = Some(report);
        done.map(drop)
    }

    /// Begins the report.
    fn begin(&mut self) -> Result<Report<Target>, Error> {
        let args = self.args;
        let target = Target::open(args.output.as_deref())?;
        let style = Style {
            lang: args.checking.work.lang,
            redact: args.redact,
            colour: target.wants_colour(),
            max_per_code: args.max_per_code,
        };
        let mut report = self.session.report(args.format, style, target)?;
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

    /// Prints the error that stopped one file; an error of the report concerns every file, and stops the check.
    fn settle(&self, done: Result<(), Error>) -> Result<(), Error> {
        match done {
            Err(error @ (Error::Write(_) | Error::Create { .. })) => Err(error),
            Err(error) => {
                complain(&error, self.args.checking.work.lang);
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
