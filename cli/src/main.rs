//! `praticable`: checks files of listings, explains its rules, gives out its schema.
//!
//! Findings go to standard output; progress, notes and errors to standard error. Exit codes: 0 when nothing was found at
//! the level to fail at, 1 when something was, 2 when the command or a file could not be read to its end.

mod args;
mod check;
mod clock;
mod output;
mod progress;
mod show;

use std::{
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

use clap::Parser;
use praticable::Lang;
use praticable_pipeline::Error;

use args::{Args, Command};

/// Something was found at the level to fail at.
const FOUND: u8 = 1;
/// The command could not be done, or not to its end.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    // Wrong arguments end here with exit code 2, which is `FAILED` too.
    let command = Args::parse().command;
    let lang = command.lang();
    let done = match command {
        Command::Check(args) => check::run(&args),
        Command::Explain(args) => show::explain(&args).map(|()| ExitCode::SUCCESS),
        Command::Schema(args) => show::schema(&args).map(|()| ExitCode::SUCCESS),
        Command::Template(args) => show::template(&args).map(|()| ExitCode::SUCCESS),
    };
    match done {
        Ok(code) => code,
        // The reader of a pipe has seen enough, as in `praticable check … | head`.
        Err(Error::Write(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(FAILED),
        Err(error) => {
            complain(&error, lang);
            ExitCode::from(FAILED)
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
