//! `praticable merge`.

use std::ops::ControlFlow;

use praticable::codes::closed::Licence;
use praticable_pipeline::{
    Error, Session, check::Settings, convert::To, merge::Merging, output::Atomic, report::Style,
};

use crate::{PASSED, args::Merge, files, output::Target, say};

/// Puts several sources together into one directory, and reports where they contradict each other. The directory is there
/// whole, or as it was.
pub(crate) fn run(args: &Merge) -> Result<u8, Error> {
    let to = args.to.or_else(|| To::of_file(&args.output));
    let formats = || To::ALL.iter().map(|to| to.name()).collect();
    let to = to.ok_or_else(|| Error::UnknownEnding { formats: formats() })?;
    let mut session =
        Session::new(Settings { threads: args.work.threads(), ..Settings::default() });
    let out = Atomic::create(Some(&args.output))?;
    let target = Target::open(None)?;
    let style = Style {
        lang: args.work.lang,
        redact: args.redact,
        colour: target.wants_colour(),
        max_per_code: args.max_per_code,
    };
    let mut report = session.report(args.format, style, target)?;
    let licence = if args.odbl { Licence::Odbl1 } else { Licence::LicenceOuverte2 };
    let mut merging = Merging::new(licence, session.settings());
    let mut bar = args.work.bar();
    files::each(&args.files, |source| {
        let reading = session.open(source)?;
        let done = session.merge(reading, &mut merging, &mut report, |progress| {
            bar.show(progress);
            ControlFlow::Continue(())
        });
        bar.clear();
        done.map(drop)
    })?;
    let merged = merging.finish(to, out)?;
    report.take_across(merged.found.clone())?;
    report.finish()?;
    let said = merged.summary(args.work.lang);
    merged.out.commit()?;
    say(&said);
    Ok(PASSED)
}
