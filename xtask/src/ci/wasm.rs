//! The browser package: built, weighed, and tried in node.

use std::{
    error::Error,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};
use wasm_bindgen_cli_support::Bindgen;

use super::tool::{answer, cargo, run, tool, version};
use crate::{Outcome, root, say};

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// What a page may have to load before the first check, gzipped.
const BUDGET: usize = 120_000;

/// Builds the package into `bindings-wasm/pkg`, prints its size, and fails when it is over the budget.
pub(crate) fn build() -> Outcome {
    weigh(&bundle()?)
}

/// Builds the package, runs its tests, and weighs it last: a package that is too heavy may still be right.
pub(super) fn test() -> Outcome {
    let package = bundle()?;
    let node = answer(&mut tool("node", &["--version"]));
    if node.as_deref().and_then(version).is_none_or(|found| found < (20, 0)) {
        let found = node.unwrap_or_else(|| "none".to_owned());
        return Err(format!("node 20 or newer is needed on the PATH (found: {found})").into());
    }
    run(tool("node", &["--test", "tests/"]).current_dir(root().join("bindings-wasm")))?;
    weigh(&package)
}

/// Compiles for the browser and writes the glue beside it; gives back the folder.
fn bundle() -> Result<PathBuf, Box<dyn Error>> {
    ready()?;
    run(&mut cargo(&[
        "build",
        "--profile",
        "wasm",
        "--target",
        TARGET,
        "--package",
        "praticable-wasm",
    ]))?;
    let module = root().join("target").join(TARGET).join("wasm/praticable_wasm.wasm");
    let package = root().join("bindings-wasm/pkg");
    Bindgen::new()
        .input_path(module)
        .out_name("praticable")
        .web(true)?
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&package)?;
    Ok(package)
}

/// Makes sure that Rust can build for the browser.
pub(super) fn ready() -> Outcome {
    match answer(&mut tool("rustup", &["target", "list", "--installed"])) {
        Some(installed) if !installed.lines().any(|line| line == TARGET) => {
            run(&mut tool("rustup", &["target", "add", TARGET]))
        }
        // Without rustup the compiler is somebody else's: cargo will say what it lacks.
        _ => Ok(()),
    }
}

fn weigh(package: &Path) -> Outcome {
    let mut total = 0;
    for name in ["praticable_bg.wasm", "praticable.js"] {
        let bytes = fs::read(package.join(name))?;
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&bytes)?;
        let zipped = gzip.finish()?.len();
        say(&format!("{name}: {} bytes, {zipped} gzipped", bytes.len()));
        total += zipped;
    }
    if total > BUDGET {
        return Err(format!("{total} bytes gzipped are over the budget of {BUDGET}").into());
    }
    say(&format!("{total} bytes gzipped of a budget of {BUDGET}"));
    Ok(())
}
