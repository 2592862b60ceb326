//! Form, lints and tests of everything that is Rust.

use super::tool::{cargo, run};
use super::wasm::{TARGET, ready};
use crate::Outcome;

pub(super) fn fmt() -> Outcome {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

/// The lints, natively and for the browser.
pub(super) fn clippy() -> Outcome {
    run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    ready()?;
    let packages = ["-p", "praticable", "-p", "praticable-wasm"];
    run(cargo(&["clippy", "--target", TARGET]).args(packages).args(["--", "-D", "warnings"]))
}

/// Unit tests, integration tests and the examples in the documentation.
pub(super) fn test() -> Outcome {
    run(&mut cargo(&["test", "--workspace"]))
}
