//! The sources of a crate, and the top-level modules that each file imports from.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs,
    path::Path,
};

use syn::{Ident, Item, UseTree};

use super::imports::{Contents, Import, read};

/// A file of a crate, tests left out.
#[derive(Debug)]
struct File {
    /// Its path from the folder of the sources on.
    name: String,
    /// Where it is in the crate.
    module: Vec<String>,
    contents: Contents,
}

/// The files of a crate, and the names that its root gives.
#[derive(Debug, Default)]
pub(super) struct Tree {
    files: Vec<File>,
    /// Names that the root takes from a module, with the module.
    exports: BTreeMap<String, String>,
}

/// An import from another top-level module.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Edge<'t> {
    /// The file that imports.
    pub(super) file: &'t str,
    /// Its top-level module.
    pub(super) from: &'t str,
    /// The import, as it would be written at any place.
    pub(super) import: String,
    /// The top-level module it leads to; `None` when the root has no such name.
    pub(super) to: Option<&'t str>,
}

impl Tree {
    /// Reads a folder of sources.
    pub(super) fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut texts = Vec::new();
        collect(folder, "", &mut texts)?;
        Self::new(&texts)
    }

    /// Makes a tree of files: their names and their texts.
    pub(super) fn new(texts: &[(String, String)]) -> Result<Self, Box<dyn Error>> {
        let mut tree = Self::default();
        for (name, text) in texts {
            let fail = |error| format!("{name}: {error}");
            let module = module(name);
            if module.is_empty() {
                for item in syn::parse_file(text).map_err(fail)?.items {
                    if let Item::Use(item) = item {
                        export(&item.tree, &[], &mut tree.exports);
                    }
                }
            } else if !module.iter().any(|part| part == "tests") {
                let contents = read(text, &module).map_err(fail)?;
                tree.files.push(File { name: name.clone(), module, contents });
            }
        }
        let excluded: BTreeSet<Vec<String>> =
            tree.files.iter().flat_map(|file| file.contents.test_modules.clone()).collect();
        tree.files.retain(|file| !excluded.iter().any(|path| file.module.starts_with(path)));
        Ok(tree)
    }

    /// Top-level modules that are not tests.
    pub(super) fn modules(&self) -> BTreeSet<&str> {
        self.files.iter().filter_map(File::top).collect()
    }

    /// Every import that leaves its top-level module.
    pub(super) fn edges(&self) -> Vec<Edge<'_>> {
        let modules = self.modules();
        let mut macros: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for file in &self.files {
            for name in &file.contents.macros {
                macros.entry(name).or_default().extend(file.top());
            }
        }
        let mut edges = Vec::new();
        for file in &self.files {
            let Some(from) = file.top() else { continue };
            let mut edge = |import: String, to| {
                if to != Some(from) {
                    edges.push(Edge { file: &file.name, from, import, to });
                }
            };
            for import in &file.contents.imports {
                match import {
                    Import::Path(path) => {
                        let name = path.first().map_or("", String::as_str);
                        let defined = || macros.get(name).and_then(BTreeSet::first).copied();
                        let to = modules.get(name).copied();
                        let to = to.or_else(|| self.exports.get(name).map(String::as_str));
                        edge(format!("crate::{}", path.join("::")), to.or_else(defined));
                    }
                    // A macro of the module's own hides those of others.
                    Import::Macro(name) => {
                        let definers = macros.get(name.as_str()).into_iter().flatten();
                        if !definers.clone().any(|definer| *definer == from) {
                            definers.for_each(|definer| edge(format!("{name}!"), Some(*definer)));
                        }
                    }
                }
            }
        }
        edges
    }
}

impl File {
    fn top(&self) -> Option<&str> {
        self.module.first().map(String::as_str)
    }
}

/// Gathers the Rust files of a folder, sorted by name.
fn collect(
    folder: &Path,
    above: &str,
    texts: &mut Vec<(String, String)>,
) -> Result<(), Box<dyn Error>> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), texts)?;
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            texts.push((name, fs::read_to_string(entry.path())?));
        }
    }
    Ok(())
}

/// The module that a file holds: `a/mod.rs` and `a.rs` are `a`, and `lib.rs` is the root.
fn module(name: &str) -> Vec<String> {
    let path = name.strip_suffix(".rs").unwrap_or(name);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').filter(|part| *part != "lib").map(str::to_owned).collect()
}

/// Notes the names that a `use` of the root gives, each with the module it comes from.
fn export(tree: &UseTree, path: &[String], exports: &mut BTreeMap<String, String>) {
    let mut note = |name: &Ident, original: &Ident| {
        let top = path.first().cloned().unwrap_or_else(|| original.to_string());
        exports.insert(name.to_string(), top);
    };
    match tree {
        UseTree::Path(inner) if ["crate", "self"].iter().any(|root| inner.ident == root) => {
            export(&inner.tree, path, exports);
        }
        UseTree::Path(inner) => {
            let path: Vec<String> = path.iter().cloned().chain([inner.ident.to_string()]).collect();
            export(&inner.tree, &path, exports);
        }
        UseTree::Name(leaf) => note(&leaf.ident, &leaf.ident),
        UseTree::Rename(leaf) => note(&leaf.rename, &leaf.ident),
        UseTree::Group(group) => group.items.iter().for_each(|item| export(item, path, exports)),
        UseTree::Glob(_) => {}
    }
}
