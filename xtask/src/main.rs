//! The project's own commands: `cargo xtask generate`, `cargo xtask test`, `cargo xtask wasm`.

mod ci;
mod floors;
mod generate;
mod interface;

use std::{
    env,
    error::Error,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What a command gives back: nothing, or why it failed.
type Outcome = Result<(), Box<dyn Error>>;

const USAGE: &str = "\
cargo xtask generate [--check]   write what is generated; with --check, only name what is stale
cargo xtask test [--only STEP]   run every check there is
cargo xtask wasm                 build the browser package and print its size";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["generate"] => generate::write(),
        ["generate", "--check"] => generate::check(),
        ["test", rest @ ..] => ci::test(rest),
        ["wasm"] => ci::wasm(),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Says something to the person at the terminal.
#[expect(clippy::print_stderr, reason = "this is a command for people")]
fn say(line: &str) {
    eprintln!("{line}");
}

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
