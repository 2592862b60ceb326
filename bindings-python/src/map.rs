//! The draft of a mapping, for a person to correct.

use std::{io::Cursor, path::PathBuf};

use praticable_pipeline::{Error, Session, Source, check::Settings};
use pyo3::{prelude::*, pybacked::PyBackedBytes};

use crate::{
    errors::{apart, stopped},
    watch::Watch,
};

/// Draft a mapping for the table in a file, as JSON text. ``progress`` is called now and then with the number of bytes read.
#[pyfunction]
#[pyo3(signature = (path, sheet = None, progress = None))]
pub(crate) fn draft_mapping_of_path(
    py: Python<'_>,
    path: PathBuf,
    sheet: Option<&str>,
    progress: Option<Py<PyAny>>,
) -> PyResult<String> {
    draft(py, sheet, progress, move || Source::open(&path))
}

/// Draft a mapping for the table in the bytes of a file, as JSON text.
#[pyfunction]
#[pyo3(signature = (data, name, sheet = None, progress = None))]
pub(crate) fn draft_mapping_of_data(
    py: Python<'_>,
    data: PyBackedBytes,
    name: &str,
    sheet: Option<&str>,
    progress: Option<Py<PyAny>>,
) -> PyResult<String> {
    draft(py, sheet, progress, || Source::new(name, Cursor::new(data)))
}

fn draft(
    py: Python<'_>,
    sheet: Option<&str>,
    progress: Option<Py<PyAny>>,
    open: impl FnOnce() -> Result<Source, Error> + Send,
) -> PyResult<String> {
    let mut watch = Watch::new(progress);
    let drafted = apart(py, || {
        let settings = Settings { sheet: sheet.map(str::to_owned), ..Settings::default() };
        Session::new(settings).draft_mapping(open()?, |progress| watch.see(progress))
    })?;
    watch.finish()?;
    Ok(drafted.map_err(stopped)?.finish().to_json())
}
