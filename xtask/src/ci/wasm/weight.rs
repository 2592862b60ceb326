//! What a page has to load, in bytes, and what takes the room.

use std::{
    collections::BTreeSet,
    error::Error,
    fs,
    io::Write,
    mem,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};
use serde_json::{Map, Value};

use super::{
    folder,
    package::{BUNDLES, notes, output},
    room, rust,
};
use crate::{Outcome, say};

/// A module of the package, with the files that a page loads when it imports it.
struct Module {
    /// The name of the module.
    name: &'static str,
    /// What it loads before its first answer, beside what it imports.
    files: &'static [&'static str],
    /// What it loads in one language, which the budget leaves out: it depends on the language.
    words: &'static [&'static str],
    /// What is loaded already by those who use it.
    after: Option<&'static str>,
    /// What it may weigh, gzipped.
    budget: Option<usize>,
}

const MODULES: &[Module] = &[
    // Who checks a whole file has chosen to wait for it. Workbooks are 300,000 of it, most of them the tables of encodings that
    // the library for them brings.
    Module {
        name: "files",
        files: &["files.wasm"],
        words: &[],
        after: None,
        budget: Some(790_000),
    },
    Module {
        name: "check",
        files: &["check.css"],
        words: &["check/fr.json"],
        after: None,
        budget: None,
    },
    Module {
        name: "form",
        files: &["form.css", "form.json"],
        words: &["form/fr.json"],
        after: Some("praticable"),
        budget: Some(30_000),
    },
    Module {
        name: "praticable",
        files: &["praticable.wasm"],
        words: &[],
        after: None,
        budget: Some(120_000),
    },
];

/// Prints what each module weighs, and fails when one is over its budget.
pub(super) fn weigh() -> Outcome {
    let mut heavy = Vec::new();
    for module in MODULES {
        heavy.extend(module.weigh()?);
    }
    for module in &rust::MODULES {
        say(&format!("{}.wasm holds {}", module.name, room::taken(&fs::read(module.compiled())?)?));
    }
    if heavy.is_empty() { Ok(()) } else { Err(heavy.join("\n").into()) }
}

impl Module {
    /// Prints what it weighs, file by file, and says so if it is too much.
    fn weigh(&self) -> Result<Option<String>, Box<dyn Error>> {
        let mut files = imported(self.name)?;
        if let Some(before) = self.after {
            let loaded = imported(before)?;
            files.retain(|file| !loaded.contains(file));
        }
        files.extend(self.files.iter().map(|name| output().join(name)));
        say(&format!("{}:", self.name));
        let mut total = 0;
        for file in files {
            total += weigh_file(&file)?;
        }
        for name in self.words {
            weigh_file(&output().join(name))?;
        }
        match self.budget {
            Some(budget) if total > budget => Ok(Some(format!(
                "{}: {total} bytes gzipped are over the budget of {budget}",
                self.name
            ))),
            Some(budget) => {
                say(&format!("  {total} gzipped, of a budget of {budget}"));
                Ok(None)
            }
            None => {
                say(&format!("  {total} gzipped"));
                Ok(None)
            }
        }
    }
}

/// Prints what a file weighs, and gives back its size when it is gzipped.
fn weigh_file(file: &Path) -> Result<usize, Box<dyn Error>> {
    let bytes = fs::read(file)?;
    let zipped = zipped(&bytes)?;
    let name = file.strip_prefix(output()).unwrap_or(file).display();
    say(&format!("  {name}: {} bytes, {zipped} gzipped", bytes.len()));
    Ok(zipped)
}

/// A module of the package with all that it imports, as the bundler noted it.
fn imported(name: &str) -> Result<BTreeSet<PathBuf>, Box<dyn Error>> {
    let mut outputs = Map::new();
    for number in 0..BUNDLES.len() {
        let mut notes: Value = serde_json::from_str(&fs::read_to_string(notes(number))?)?;
        let outputs_of = notes.get_mut("outputs").and_then(Value::as_object_mut);
        outputs.extend(outputs_of.map(mem::take).into_iter().flatten());
    }
    let mut files = BTreeSet::new();
    let mut waiting = vec![format!("pkg/{name}.js")];
    while let Some(path) = waiting.pop() {
        if !files.insert(folder().join(&path)) {
            continue;
        }
        let imports = outputs.get(&path).and_then(|output| output.get("imports")?.as_array());
        for import in imports.into_iter().flatten() {
            let is_static = import.get("kind").is_some_and(|kind| kind == "import-statement");
            if let Some(path) = import.get("path").and_then(Value::as_str).filter(|_| is_static) {
                // A module of another bundle is named as the browser finds it, beside this one.
                waiting.push(
                    path.strip_prefix("./").map_or(path.to_owned(), |name| format!("pkg/{name}")),
                );
            }
        }
    }
    Ok(files)
}

/// The size of bytes when they are gzipped, as servers send them.
fn zipped(bytes: &[u8]) -> Result<usize, Box<dyn Error>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?.len())
}
