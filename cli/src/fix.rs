//! `praticable fix` and `praticable unfix`.

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use praticable::{Lang, fill, words};
use praticable_pipeline::{
    Error, Session, Source,
    fix::{Diff, Fixing, Refused, Tally, default_log, summary, unfix_file},
};

use crate::{
    args::{Fix, Unfix},
    output::Target,
    say,
};

/// Puts a file right, or shows what would change.
pub(crate) fn run(args: &Fix) -> Result<(), Error> {
    refuse_streams([Some(&args.file), args.output.as_ref()])?;
    let mut session = Session::new(args.checking.settings()?);
    let fixing = session.fixing(|| Source::open(&args.file), args.confirm)?;
    let Some(out) = args.output.as_deref().filter(|_| !args.diff) else {
        return diff(args, fixing, session);
    };
    let log = match &args.log {
        Some(log) => Some(log.clone()),
        None if args.no_log => None,
        None => Some(default_log(out)),
    };
    let lang = args.checking.work.lang;
    let mut bar = args.checking.work.bar();
    let written = session.fix_file(fixing, (&args.file, out, log.as_deref()), |progress| {
        bar.show(progress);
        ControlFlow::Continue(())
    });
    bar.clear();
    let written = written?;
    tell(&written.tally, lang);
    if let Some(log) = written.log.filter(|_| written.tally.places > 0) {
        undoable(out, &log, args.log.is_none(), lang);
    }
    Ok(())
}

/// Takes a fix back.
pub(crate) fn undo(args: &Unfix) -> Result<(), Error> {
    refuse_streams([Some(&args.file), args.log.as_ref(), args.output.as_ref()])?;
    let log = args.log.clone().unwrap_or_else(|| default_log(&args.file));
    let back = args.output.as_deref().unwrap_or(&args.file);
    unfix_file(&args.file, &log, back)?;
    say(&fill!(
        args.lang,
        words! {
            fr: "« {back} » est de nouveau tel qu’il était avant la correction, à l’octet près",
            en: "`{back}` is restored as it was before the fix, byte for byte",
            simple: "Le fichier {back} est de nouveau comme avant.",
        },
        back = back.display().to_string()
    ));
    Ok(())
}

/// Shows what would change.
fn diff(args: &Fix, fixing: Fixing, mut session: Session) -> Result<(), Error> {
    let target = Target::open(None)?;
    let style = (args.checking.work.lang, target.wants_colour(), args.redact);
    let mut diff = Diff::begin(target, fixing.name(), style)?;
    let tally =
        session.fix(fixing, |piece| Ok(diff.take(piece)?), |_| ControlFlow::Continue(()))?;
    diff.finish()?;
    tell(&tally, args.checking.work.lang);
    Ok(())
}

fn tell(tally: &Tally, lang: Lang) {
    for line in summary(tally, lang).lines() {
        say(line);
    }
}

/// Says how to take it back.
fn undoable(out: &Path, log: &Path, is_default: bool, lang: Lang) {
    let log = if is_default { String::new() } else { format!(" --log {}", word(log)) };
    let command = format!("praticable unfix {}{log}", word(out));
    say(&fill!(
        lang,
        words! {
            fr: "Pour annuler : {command}",
            en: "To undo: {command}",
            simple: "Pour revenir en arrière, écrivez : {command}",
        },
        command
    ));
}

/// A path as a word of a command: one with spaces is quoted, as shells of every system read it.
fn word(path: &Path) -> String {
    let path = path.display().to_string();
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}

/// Refuses `-`: a fix is made and undone in files.
fn refuse_streams<const N: usize>(paths: [Option<&PathBuf>; N]) -> Result<(), Error> {
    let is_stream = |path: &PathBuf| path.as_os_str() == "-";
    if paths.into_iter().flatten().any(is_stream) { Err(Refused::Stream.into()) } else { Ok(()) }
}
