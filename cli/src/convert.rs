//! `praticable convert`.

use std::{
    io::{self, IsTerminal, Write},
    ops::ControlFlow,
};

use praticable_pipeline::{Error, Session, convert::To, output::Atomic, report::Style};

use crate::{FAILED, PASSED, args::Convert, files, say};

/// Converts files into one. It is there whole or not at all, and so is the list of what was lost.
pub(crate) fn run(args: &Convert) -> Result<u8, Error> {
    let output = args.output.as_deref().filter(|path| path.as_os_str() != "-");
    let to = match args.to.or_else(|| output.and_then(To::of_file)) {
        Some(to) if to.is_text() || output.is_some() || !io::stdout().is_terminal() => to,
        Some(to) => return Err(Error::NeedsFile { to: to.name() }),
        None => {
            return Err(Error::UnknownEnding {
                formats: To::ALL.iter().map(|to| to.name()).collect(),
            });
        }
    };
    let mut session = Session::new(args.input.settings(&args.work)?);
    let style = Style { lang: args.work.lang, redact: args.redact, ..Style::default() };
    let out = Atomic::create(output)?;
    let mut list = args.loss.as_deref().map(|path| Atomic::create(Some(path))).transpose()?;
    let lines = list.as_mut().map(|list| -> Box<dyn Write + '_> { Box::new(list) });
    let mut conversion = session.conversion(to, out, lines, style)?;
    let mut bar = args.work.bar();
    files::each(&args.files, |source| {
        let reading = session.open(source)?;
        let done = session.convert(reading, &mut conversion, |progress| {
            bar.show(progress);
            ControlFlow::Continue(())
        });
        bar.clear();
        done.map(drop)
    })?;
    let converted = conversion.finish()?;
    if !converted.said.is_empty() {
        say(&converted.said);
    }
    let Some(out) = converted.out else { return Ok(FAILED) };
    if let Some(list) = list {
        list.commit()?;
    }
    out.commit()?;
    Ok(PASSED)
}
