//! The browser package: built, weighed, and tried in node.
//!
//! Rust becomes WebAssembly with its glue ([`rust`]); the glue and the JavaScript around it become the modules that npm
//! ships ([`package`]); what a page has to load of them is held to a budget ([`weight`]), and what takes the room inside a
//! module is said ([`room`]).

mod package;
mod room;
mod rust;
mod weight;

use std::{fs, path::PathBuf};

use super::tool::{answer, cargo, run, tool, version};
use crate::{Outcome, root};

pub(super) use rust::{TARGET, ready};

/// Builds the package into `bindings-wasm/pkg`, prints its size, and fails when it is over the budget.
pub(crate) fn build() -> Outcome {
    bundle()?;
    weight::weigh()
}

/// Builds the package, runs its tests, and weighs it last: a package that is too heavy may still be right.
pub(super) fn test() -> Outcome {
    bundle()?;
    node_tests("tests")?;
    weight::weigh()
}

/// The folder of the package.
fn folder() -> PathBuf {
    root().join("bindings-wasm")
}

/// Builds the package.
pub(super) fn bundle() -> Outcome {
    let node = answer(&mut tool("node", &["--version"]));
    if node.as_deref().and_then(version).is_none_or(|found| found < (20, 16)) {
        let found = node.unwrap_or_else(|| "none".to_owned());
        return Err(format!("node 20.16 or newer is needed on the PATH (found: {found})").into());
    }
    rust::build()?;
    package::build()
}

/// Runs the tests of a folder of the package, by name: what `node --test` makes of a folder is not the same in every version.
pub(super) fn node_tests(name: &str) -> Outcome {
    // The command, which the package is compared with.
    run(&mut cargo(&["build", "--quiet", "--bin", "praticable"]))?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder().join(name))? {
        files.push(entry?.path());
    }
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    run(tool("node", &["--test"]).args(files).current_dir(folder()))
}
