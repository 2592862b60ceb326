//! What a new user does first: install the command, check the example, read the help, mistype a name.

use std::process::{Command, Output};

use super::tool::{cargo, run, tool};
use crate::{Outcome, root};

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
    if !printed.lines().any(is_verdict) {
        return Err(format!("the report has no verdict line:\n{printed}").into());
    }
    expect(&output(&["--help"])?, 0, "the help")?;
    expect(&output(&["check", "examples/data/no-such-file.csv"])?, 2, "a missing file")
}

/// Whether a line sums the report up.
fn is_verdict(line: &str) -> bool {
    line.starts_with("Verdict")
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
