//! Files and data put right, and taken back.

use std::{
    io::{self, Cursor},
    path::PathBuf,
    sync::Arc,
};

use praticable::Lang;
use praticable_pipeline::{
    Error, Source,
    fix::{self, Tally, default_log},
};
use pyo3::{prelude::*, pybacked::PyBackedBytes, types::PyBytes};

use crate::{
    check::Check,
    errors::{apart, stopped},
    watch::Watch,
};

/// What comes of bytes that were put right: they, the log, and what was done as JSON and in words.
type Fixed<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, (String, String));

/// Bytes that are read twice.
#[derive(Clone)]
struct Shared(Arc<PyBackedBytes>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Put a file right, and write what comes of it and, unless ``log`` is ``None``, its log. What was done comes back as JSON,
/// and in words.
#[pyfunction]
#[pyo3(signature = (check, path, out, log, confirm, progress = None))]
pub(crate) fn fix_file(
    py: Python<'_>,
    check: &Check,
    path: PathBuf,
    out: PathBuf,
    log: Option<PathBuf>,
    confirm: bool,
    progress: Option<Py<PyAny>>,
) -> PyResult<(String, String)> {
    let mut watch = Watch::new(progress);
    let watched = &mut watch;
    let done = apart(py, move || {
        let mut session = check.session();
        let fixing = session.fixing(|| Source::open(&path), confirm)?;
        let files = (path.as_path(), out.as_path(), log.as_deref());
        let written = session.fix_file(fixing, files, |progress| watched.see(progress))?;
        said(&written.tally, check.lang)
    })?;
    watch.finish()?;
    done.map_err(stopped)
}

/// Put the bytes of a file right: what comes of them, the log, and what was done as JSON and in words.
#[pyfunction]
pub(crate) fn fix_data<'py>(
    py: Python<'py>,
    check: &Check,
    data: PyBackedBytes,
    name: &str,
    confirm: bool,
) -> PyResult<Fixed<'py>> {
    let mut watch = Watch::new(None);
    let done = apart(py, || {
        let data = Shared(Arc::new(data));
        let mut session = check.session();
        let fixing = session.fixing(|| Source::new(name, Cursor::new(data.clone())), confirm)?;
        let mut out = Vec::new();
        let (tally, log) = session.fix_to(fixing, &mut out, |progress| watch.see(progress))?;
        Ok((out, log, said(&tally, check.lang)?))
    })?;
    watch.finish()?;
    let (out, log, said) = done.map_err(stopped)?;
    Ok((PyBytes::new(py, &out), PyBytes::new(py, &log), said))
}

/// Take the fix of a file back by its log.
#[pyfunction]
pub(crate) fn unfix_file(
    py: Python<'_>,
    path: PathBuf,
    log: PathBuf,
    out: PathBuf,
) -> PyResult<()> {
    apart(py, move || fix::unfix_file(&path, &log, &out))?.map_err(stopped)
}

/// Where the log of a file stands unless it was said.
#[pyfunction]
pub(crate) fn log_beside(out: PathBuf) -> PathBuf {
    default_log(out)
}

fn said(tally: &Tally, lang: Lang) -> Result<(String, String), Error> {
    let json = serde_json::to_string(tally).map_err(io::Error::from)?;
    Ok((json, fix::summary(tally, lang)))
}
