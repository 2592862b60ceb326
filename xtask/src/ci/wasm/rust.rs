//! From Rust to WebAssembly, and the glue that calls it.

use std::{fs, path::PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use super::{
    super::tool::{answer, cargo, run, tool},
    folder,
};
use crate::{Outcome, root};

/// What the glue has besides the calls, for its types.
const SET: &str = "export function __wbg_set_wasm(exports: WebAssembly.Exports): void;\n";

pub(in crate::ci) const TARGET: &str = "wasm32-unknown-unknown";

/// One module of the package: the crate built with some features.
pub(super) struct Module {
    /// What it is called in the package.
    pub(super) name: &'static str,
    /// What its glue is called, under which JavaScript imports it.
    glue: &'static str,
    /// Features of the crate.
    features: &'static str,
}

/// What a form needs before its first check; and the same with what a check of whole files needs.
pub(super) const MODULES: [Module; 2] = [
    Module { name: "files", glue: "praticable_files", features: "files" },
    Module { name: "praticable", glue: "praticable", features: "" },
];

/// Builds both modules, with their glue.
pub(super) fn build() -> Outcome {
    ready()?;
    MODULES.iter().try_for_each(Module::build)
}

impl Module {
    /// Compiles for the browser and writes the glue beside it.
    fn build(&self) -> Outcome {
        let what = ["--package", "praticable-wasm", "--features", self.features];
        run(cargo(&["build", "--profile", "wasm", "--target", TARGET])
            .args(what)
            .env("CARGO_ENCODED_RUSTFLAGS", short_paths()))?;
        // Both modules come out under the name of the crate, so each is taken away before the next one is built.
        fs::create_dir_all(glue())?;
        fs::copy(
            root().join("target").join(TARGET).join("wasm/praticable_wasm.wasm"),
            self.compiled(),
        )?;
        Bindgen::new()
            .input_path(self.compiled())
            .out_name(self.glue)
            .bundler(true)?
            .typescript(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(glue())?;
        // Of what wasm-bindgen writes, only what calls is used: loading is said better in `js/wasm.js`.
        let types = format!("export * from \"./{}.js\";\n{SET}", self.glue);
        Ok(fs::write(glue().join(format!("{}_bg.d.ts", self.glue)), types)?)
    }

    /// The module as the compiler wrote it: it still has the names of its functions.
    pub(super) fn compiled(&self) -> PathBuf {
        glue().join(format!("{}.compiled.wasm", self.glue))
    }

    /// The module as a page loads it.
    pub(super) fn finished(&self) -> PathBuf {
        glue().join(format!("{}_bg.wasm", self.glue))
    }
}

/// Where modules and glue lie until the package is put together.
fn glue() -> PathBuf {
    folder().join("build")
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
pub(in crate::ci) fn ready() -> Outcome {
    match answer(&mut tool("rustup", &["target", "list", "--installed"])) {
        Some(installed) if !installed.lines().any(|line| line == TARGET) => {
            run(&mut tool("rustup", &["target", "add", TARGET]))
        }
        // Without rustup the compiler is somebody else's: cargo will say what it lacks.
        _ => Ok(()),
    }
}
