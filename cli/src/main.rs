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
    error::Error,
    io::{self, ErrorKind, Write},
    iter,
    process::ExitCode,
};

use clap::Parser;

use args::{Args, Command};

/// Something was found at the level to fail at.
const FOUND: u8 = 1;
/// The command could not be done, or not to its end.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    // Wrong arguments end here with exit code 2, which is `FAILED` too.
    let done = match Args::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Explain(args) => show::explain(&args).map(|()| ExitCode::SUCCESS),
        Command::Schema(args) => show::schema(&args).map(|()| ExitCode::SUCCESS),
        Command::Template(args) => show::template(&args).map(|()| ExitCode::SUCCESS),
    };
    match done {
        Ok(code) => code,
        // The reader of a pipe has seen enough, as in `praticable check … | head`.
        Err(error) if is_broken_pipe(error.as_ref()) => ExitCode::from(FAILED),
        Err(error) => {
            complain(error.as_ref());
            ExitCode::from(FAILED)
        }
    }
}

/// Writes an error and its causes on one line of standard error.
fn complain(error: &(dyn Error + 'static)) {
    let causes: Vec<String> = causes(error).map(ToString::to_string).collect();
    say(&causes.join(": "));
}

/// Writes a line to standard error.
fn say(line: &str) {
    // With standard error closed there is nobody left to tell.
    let _ = writeln!(io::stderr(), "praticable: {line}");
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}

fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    iter::successors(Some(error), |&error| error.source())
}
