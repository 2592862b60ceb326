//! What the tests of the schemas read in place.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// A file of the repository.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

/// A JSON file of the repository.
pub(crate) fn json(name: &str) -> Value {
    let text = fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every file of vectors, sorted by name.
pub(crate) fn vectors() -> Vec<(String, Value)> {
    let mut names: Vec<String> = ["rules", "listings", "sources"]
        .iter()
        .filter_map(|folder| Some((folder, fs::read_dir(path("tests/vectors").join(folder)).ok()?)))
        .flat_map(|(folder, entries)| {
            entries.map(move |entry| {
                format!("tests/vectors/{folder}/{}", entry.unwrap().file_name().to_string_lossy())
            })
        })
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "json"))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no vector was found");
    names.into_iter().map(|name| (name.clone(), json(&name))).collect()
}

/// The cases of a file of vectors.
pub(crate) fn cases(file: &Value) -> &[Value] {
    file["cases"].as_array().map_or(&[], Vec::as_slice)
}
