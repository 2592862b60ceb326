//! The core's calls on one record: they serve [`Listing`](https://docs.rs/praticable), and the vectors that only they can
//! express, such as broken bytes.

use praticable::{
    Options,
    calls::{self, CallError},
    check_bytes,
};
use pyo3::prelude::*;

use crate::{
    errors::{apart, refused, unwritable},
    finding::Finding,
};

/// Read one listing, given as its JSON text: what the core understood of it, as JSON, and what its rules say.
///
/// The first part is ``None`` when the text is no JSON object. Raises ``ValueError`` for an unknown profile or an
/// unreadable date.
#[pyfunction]
#[pyo3(signature = (data, profile, today))]
pub(crate) fn read_listing(
    py: Python<'_>,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<(Option<String>, Vec<Finding>)> {
    let options = calls::options(profile, today).map_err(refused)?;
    let (text, found) = apart(py, || {
        let checked = check_bytes(data, &options);
        (checked.listing.map(|listing| serde_json::to_string(&listing)), checked.findings)
    })?;
    Ok((text.transpose().map_err(unwritable)?, found.into_iter().map(Into::into).collect()))
}

/// Check the bytes of one listing, whatever they are.
#[pyfunction]
#[pyo3(signature = (data, profile = "import", today = None))]
pub(crate) fn check_json(
    py: Python<'_>,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<Vec<Finding>> {
    call(py, profile, today, |options| Ok(calls::check(data, options)))
}

/// Check a flat table, given as JSON: ``{"header": ["nom_lieu"], "rows": [["Cabinet du Port"]]}``.
#[pyfunction]
#[pyo3(signature = (data, profile = "import", today = None))]
pub(crate) fn check_table_json(
    py: Python<'_>,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<Vec<Finding>> {
    call(py, profile, today, |options| calls::check_table(data, options))
}

/// Check one row of a national source, such as ``rpps``, given as a JSON object of its cells by the names of their columns.
#[pyfunction]
#[pyo3(signature = (source, data, profile = "import", today = None))]
pub(crate) fn check_source_json(
    py: Python<'_>,
    source: &str,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<Vec<Finding>> {
    call(py, profile, today, |options| calls::check_source(source, data, options))
}

fn call<F: Into<Finding> + Send>(
    py: Python<'_>,
    profile: &str,
    today: Option<&str>,
    check: impl FnOnce(&Options) -> Result<Vec<F>, CallError> + Send,
) -> PyResult<Vec<Finding>> {
    let options = calls::options(profile, today).map_err(refused)?;
    let found = apart(py, || check(&options))?.map_err(refused)?;
    Ok(found.into_iter().map(Into::into).collect())
}
