//! The browser package: built, weighed, and tried in node.

use std::{
    error::Error,
    fs,
    io::{self, Write},
    path::PathBuf,
};

use flate2::{Compression, write::GzEncoder};
use wasm_bindgen_cli_support::Bindgen;

use super::tool::{answer, cargo, run, tool, version};
use crate::{Outcome, root, say};

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// What a page may have to load before the first check, in bytes, gzipped.
const BUDGET: usize = 120_000;

/// One module of the package: the crate built with some features.
struct Module {
    /// What its files are called.
    name: &'static str,
    /// Where they stand in the package.
    folder: &'static str,
    /// Features of the crate.
    features: &'static str,
}

/// What a form needs before its first check.
const FORM: Module = Module { name: "praticable", folder: "pkg", features: "" };

/// The same, and what a check of whole files needs.
const FILES: Module = Module { name: "praticable_files", folder: "pkg/files", features: "files" };

/// Builds the package into `bindings-wasm/pkg`, prints its size, and fails when it is over the budget.
pub(crate) fn build() -> Outcome {
    bundle()?;
    weigh()
}

/// Builds the package, runs its tests, and weighs it last: a package that is too heavy may still be right.
pub(super) fn test() -> Outcome {
    bundle()?;
    let node = answer(&mut tool("node", &["--version"]));
    if node.as_deref().and_then(version).is_none_or(|found| found < (20, 0)) {
        let found = node.unwrap_or_else(|| "none".to_owned());
        return Err(format!("node 20 or newer is needed on the PATH (found: {found})").into());
    }
    node_tests("tests")?;
    weigh()
}

/// Runs the tests of a folder of the package, not those in folders inside it.
pub(super) fn node_tests(folder: &str) -> Outcome {
    let entries: Vec<_> = fs::read_dir(package().join(folder))?.collect::<io::Result<_>>()?;
    let paths = entries.iter().map(fs::DirEntry::path);
    let tests = paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs"));
    run(tool("node", &["--test"]).args(tests).current_dir(package()))
}

pub(super) fn package() -> PathBuf {
    root().join("bindings-wasm")
}

/// Builds both modules.
pub(super) fn bundle() -> Outcome {
    ready()?;
    FILES.build()?;
    FORM.build()
}

impl Module {
    /// Compiles for the browser and writes the glue beside it.
    fn build(&self) -> Outcome {
        let what = ["--package", "praticable-wasm", "--features", self.features];
        run(cargo(&["build", "--profile", "wasm", "--target", TARGET])
            .args(what)
            .env("CARGO_ENCODED_RUSTFLAGS", short_paths()))?;
        // Both modules come out under the name of the crate, so each is taken away before the next one is built.
        let compiled = root().join("target").join(TARGET).join("wasm/praticable_wasm.wasm");
        Bindgen::new()
            .input_path(compiled)
            .out_name(self.name)
            .web(true)?
            .typescript(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(package().join(self.folder))?;
        Ok(())
    }

    /// Prints the size of each file that a page loads, and gives back their sum, gzipped.
    fn weight(&self) -> Result<usize, Box<dyn Error>> {
        let mut total = 0;
        for name in [format!("{}_bg.wasm", self.name), format!("{}.js", self.name)] {
            let bytes = fs::read(package().join(self.folder).join(&name))?;
            let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
            gzip.write_all(&bytes)?;
            let zipped = gzip.finish()?.len();
            say(&format!("{name}: {} bytes, {zipped} gzipped", bytes.len()));
            total += zipped;
        }
        Ok(total)
    }
}

/// Flags that keep the folders of this machine out of the module, where messages of panics name them: the module is the
/// same wherever it is built.
fn short_paths() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sysroot = answer(&mut tool("rustc", &["--print", "sysroot"])).map(PathBuf::from);
    let folders = [
        (Some(root()), "p"),
        (home.map(|home| home.join("registry/src")), "r"),
        (sysroot.map(|sysroot| sysroot.join("lib/rustlib/src/rust")), "s"),
    ];
    let flag = |(folder, short): (Option<PathBuf>, &str)| {
        folder.map(|folder| format!("--remap-path-prefix={}={short}", folder.display()))
    };
    folders.into_iter().filter_map(flag).collect::<Vec<_>>().join("\u{1f}")
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

/// Only the first module has a budget: who checks a file has already chosen to wait for it.
fn weigh() -> Outcome {
    FILES.weight()?;
    let total = FORM.weight()?;
    if total > BUDGET {
        return Err(format!("{total} bytes gzipped are over the budget of {BUDGET}").into());
    }
    say(&format!("{total} bytes gzipped of a budget of {BUDGET}"));
    Ok(())
}
