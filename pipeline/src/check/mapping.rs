//! A mapping of columns that stands in a file.

use std::{fs, path::Path};

use praticable::table::Mapping;

use crate::Error;

/// Reads the file of a [`Mapping`].
pub fn read_mapping(path: &Path) -> Result<Mapping, Error> {
    let name = || path.display().to_string();
    let text = fs::read_to_string(path).map_err(|source| Error::Read { name: name(), source })?;
    Mapping::from_json(&text).map_err(|source| Error::Mapping { name: name(), source })
}
