//! The command `praticable`: checks files of listings, puts them right, converts them, explains its rules, gives out its schema. It is a library, so that
//! the Python package brings the very same command along.
//!
//! Findings go to standard output; progress, notes and errors to standard error. Exit codes: 0 when nothing was found at
//! the level to fail at, 1 when something was, 2 when the command or a file could not be read to its end.

mod args;
mod check;
mod clock;
mod convert;
mod files;
mod fix;

mod map;
mod merge;
mod output;
mod progress;
mod settings;
mod show;

use std::{
    ffi::OsString,
    io::{self, ErrorKind, Write},
};

use clap::Parser;
use praticable::Lang;
use praticable_pipeline::Error;

use args::{Args, Command};

pub use show::{JSON_SCHEMA, TABLE_SCHEMA};

/// Nothing was found at the level to fail at.
const PASSED: u8 = 0;
/// Something was found at the level to fail at.
const FOUND: u8 = 1;
/// The command could not be done, or not to its end.
const FAILED: u8 = 2;

/// Runs the command to its end, and gives back its exit code. The first argument is the name it was called by.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(answer) => {
            // Help goes to standard output and exits with 0; wrong arguments exit with 2, which is `FAILED` too.
            let _ = answer.print();
            return u8::try_from(answer.exit_code()).unwrap_or(FAILED);
        }
    };
    let lang = args.command.lang();
    let done = match args.command {
        Command::Check(args) => check::run(&args),
        Command::Fix(args) => fix::run(&args).map(|()| PASSED),
        Command::Unfix(args) => fix::undo(&args).map(|()| PASSED),
        Command::Map(args) => map::run(&args).map(|()| PASSED),
        Command::Convert(args) => convert::run(&args),
        Command::Merge(args) => merge::run(&args),
        Command::Explain(args) => show::explain(&args).map(|()| PASSED),
        Command::Schema(args) => show::schema(&args).map(|()| PASSED),
        Command::Template(args) => show::template(&args).map(|()| PASSED),
    };
    match done {
        Ok(code) => code,
        // The reader of a pipe has seen enough, as in `praticable check … | head`.
        Err(Error::Write(error)) if error.kind() == ErrorKind::BrokenPipe => FAILED,
        Err(error) => {
            complain(&error, lang);
            FAILED
        }
    }
}

/// Says on standard error what went wrong.
fn complain(error: &Error, lang: Lang) {
    say(&error.message(lang));
}

/// Writes a line to standard error.
fn say(line: &str) {
    // With standard error closed there is nobody left to tell.
    let _ = writeln!(io::stderr(), "praticable: {line}");
}
