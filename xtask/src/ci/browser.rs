//! The package in Chromium: the same vectors, and what people see and operate.

use std::path::Path;

use super::{
    tool::{answer, run, tool},
    wasm,
};
use crate::{Outcome, say};

/// Where Debian puts it.
const CHROMIUM: &str = "/usr/bin/chromium";

/// Builds the package and runs its tests in a browser; screenshots land in `target/screenshots`.
pub(super) fn test() -> Outcome {
    find_chromium()?;
    wasm::bundle()?;
    wasm::node_tests("tests/browser")
}

/// Makes sure that there is a browser: the one that the variable `CHROMIUM` names, as the tests read it, or Debian's, which
/// is installed where that may be done.
fn find_chromium() -> Outcome {
    if std::env::var_os("CHROMIUM").is_none() && !Path::new(CHROMIUM).exists() {
        if answer(&mut tool("id", &["-u"])).as_deref() != Some("0") {
            return Err(format!(
                "Chromium is needed: install it (Debian: apt-get install chromium) as {CHROMIUM}, \
                 or say in the variable CHROMIUM where it is"
            )
            .into());
        }
        say("installing Chromium");
        run(&mut tool("apt-get", &["update", "--quiet=2"]))?;
        run(tool("apt-get", &["install", "--yes", "--quiet=2", "--no-install-recommends"])
            .arg("chromium")
            .env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    Ok(())
}
