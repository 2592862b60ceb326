//! What a new user does first: install the command, check the example, read the help, mistype a name.

use std::process::{Command, Output};

use super::tool::{cargo, run, tool};
use crate::{Outcome, root};

/// What the report on a file with errors opens with.
const VERDICT: &str = "À corriger";

pub(super) fn test() -> Outcome {
    // A debug build: it is the installation that is tried here, not the speed.
    run(&mut cargo(&[
        "install",
        "--path",
        "cli",
        "--root",
        "target/smoke",
        "--locked",
        "--debug",
        "--force",
    ]))?;
    let checked = output(&["check", "examples/data/directory.csv"])?;
    expect(&checked, 1, "a file with errors")?;
    let printed = String::from_utf8_lossy(&checked.stdout);
    if !printed.starts_with(VERDICT) {
        return Err(format!("the report does not open with its verdict:\n{printed}").into());
    }
    expect(&output(&["--help"])?, 0, "the help")?;
    expect(&output(&["check", "examples/data/no-such-file.csv"])?, 2, "a missing file")
}

fn output(arguments: &[&str]) -> Result<Output, std::io::Error> {
    let mut command: Command = tool(root().join("target/smoke/bin/praticable"), arguments);
    command.output()
}

fn expect(output: &Output, code: i32, what: &str) -> Outcome {
    if output.status.code() == Some(code) {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{what}: exit code {code} was expected, not {}\n{said}", output.status).into())
}
