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
    let browser = ["-p", "praticable", "-p", "praticable-wasm", "--no-default-features"];
    for features in ["", "praticable-wasm/files"] {
        run(cargo(&["clippy", "--target", TARGET]).args(browser).args([
            "--features",
            features,
            "--",
            "-D",
            "warnings",
        ]))?;
    }
    Ok(())
}

/// Unit tests, integration tests and the examples in the documentation.
pub(super) fn test() -> Outcome {
    run(&mut cargo(&["test", "--workspace"]))
}
