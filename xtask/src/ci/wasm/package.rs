//! From glue and JavaScript to the modules that npm ships, with all that they fetch beside them.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use praticable::{Lang, calls, rules::RULES};
use serde_json::{Map, Value, json};

use super::{
    super::tool::{run, tool},
    folder,
    rust::MODULES,
};
use crate::{Outcome, root};

/// What is bundled, as esbuild takes it: the name in the package, and the file that it starts from. Modules of one line
/// share their parts.
pub(super) const BUNDLES: &[&[&str]] = &[
    &["praticable=js/index.js"],
    &["form=js/form/index.js"],
    &["files=js/files.js", "check=js/check/index.js", "check-worker=js/check/worker.js"],
    // The looks of the elements, which a page loads by a link.
    &["check=js/check/check.css", "form=js/form/form.css"],
];

/// What of `schema/v1` a page may fetch: a file, or a folder of files.
const DATA: &[&str] = &["listing.schema.json", "texts", "codes", "check", "form.json", "form"];

/// Puts the package together in `bindings-wasm/pkg`.
pub(super) fn build() -> Outcome {
    install()?;
    match fs::remove_dir_all(output()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => fs::create_dir_all(output())?,
    }
    for (number, entries) in BUNDLES.iter().enumerate() {
        bundle(entries, &notes(number))?;
    }
    for module in &MODULES {
        fs::copy(module.finished(), output().join(format!("{}.wasm", module.name)))?;
    }
    for name in ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(root().join(name), output().join(name))?;
    }
    for name in DATA {
        copy(&root().join("schema/v1").join(name), &output().join(name))?;
    }
    fs::create_dir_all(output().join("details"))?;
    for lang in Lang::ALL {
        fs::write(output().join("details").join(format!("{}.json", lang.name())), details(lang)?)?;
    }
    types()
}

/// The answers of `explain` and `fields` in one language, with the long texts that the modules leave out.
fn details(lang: Lang) -> Result<String, Box<dyn std::error::Error>> {
    let mut rules = Map::new();
    for rule in RULES {
        let explanation = calls::explain(rule.code, lang)?;
        rules.insert(rule.code.to_owned(), serde_json::to_value(explanation)?);
    }
    Ok(json!({ "rules": rules, "fields": calls::fields(lang) }).to_string())
}

fn bundle(entries: &[&str], notes: &Path) -> Outcome {
    let mut esbuild = program("esbuild", entries);
    esbuild.args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--splitting",
        // A module that imports another by its public name loads it from the file beside it, so that a page has one.
        "--alias:praticable=./praticable.js",
        "--alias:praticable/files=./files.js",
        "--external:./praticable.js",
        "--external:./files.js",
        // All in one folder, since files are found by the address of the module that asks for them.
        "--chunk-names=part-[hash]",
        "--sourcemap",
        "--target=es2022",
        // Drawings are texts until they stand in a page, where they take its colours.
        "--loader:.svg=text",
        "--outdir=pkg",
        "--log-level=warning",
    ]);
    run(esbuild.arg(format!("--metafile={}", notes.display())))
}

/// What esbuild notes of a bundle: which file imports which.
pub(super) fn notes(number: usize) -> PathBuf {
    folder().join("build").join(format!("bundle-{number}.json"))
}

/// The folder that npm ships.
pub(super) fn output() -> PathBuf {
    folder().join("pkg")
}

/// Installs the tools of the lock file, unless they are there.
fn install() -> Outcome {
    let lock = fs::read_to_string(folder().join("package-lock.json"))?;
    let stamp = folder().join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    run(tool("npm", &["ci"]).args(quiet).current_dir(folder()))?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// Checks the types that the JavaScript states, and writes them for those who use it.
fn types() -> Outcome {
    run(&mut program("tsc", &[]))?;
    fs::copy(root().join("schema/v1/listing.d.ts"), output().join("types/listing.d.ts"))?;
    Ok(())
}

/// A program that the lock file names.
fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = tool(folder().join("node_modules/.bin").join(name), arguments);
    command.current_dir(folder());
    command
}

/// Copies JSON without the spaces that are there for people; a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Outcome {
    if !from.is_dir() {
        let json: Value = serde_json::from_str(&fs::read_to_string(from)?)?;
        return Ok(fs::write(to, json.to_string())?);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let file = entry?.path();
        if file.extension() == Some(OsStr::new("json")) {
            copy(&file, &to.join(file.file_name().unwrap_or_default()))?;
        }
    }
    Ok(())
}
