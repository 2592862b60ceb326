//! Python face of `praticable`: convert, call the core, convert back.
//!
//! No rule and no wording lives here. `_native.pyi` is generated from this file.

mod finding;

use praticable::{
    Options,
    calls::{self, CallError},
};
use pyo3::{exceptions::PyValueError, prelude::*};

use finding::Finding;

#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::{
        Finding, check_dataset_json, check_json, check_rpps_json, check_table_json, explain,
    };

    /// Version of the package.
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name that Python gives to a version")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// Version of the data model, which moves apart from the package.
    #[pymodule_export]
    const MODEL_VERSION: &str = praticable::model::MODEL_VERSION;
}

/// Check one listing, given as the bytes of its JSON text.
///
/// A fault in the data is a finding, broken JSON too. ``profile`` is ``intake``, ``import`` or ``publish``. Rules about
/// time stay silent unless ``today`` is given, as ``2026-11-22``.
///
/// Raises ``ValueError`` for an unknown profile or an unreadable date.
#[pyfunction]
#[pyo3(signature = (data, profile = "import", today = None))]
fn check_json(
    py: Python<'_>,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<Vec<Finding>> {
    call(py, profile, today, |options| Ok(calls::check(data, options)))
}

/// Check a dataset, given as a JSON list of listings: each by itself, then all together.
///
/// The ``row`` of a finding counts from 1; it is 0 for the dataset as a whole.
///
/// Raises ``ValueError`` when the bytes are not a list of listings.
#[pyfunction]
#[pyo3(signature = (data, profile = "import", today = None))]
fn check_dataset_json(
    py: Python<'_>,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<Vec<Finding>> {
    call(py, profile, today, |options| calls::check_dataset(data, options))
}

/// Check one row of the national register of practitioners (RPPS), given as a JSON object of its filled cells by the
/// names of their columns.
///
/// Raises ``ValueError`` when the bytes are not such a row.
#[pyfunction]
#[pyo3(signature = (data, profile = "import", today = None))]
fn check_rpps_json(
    py: Python<'_>,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<Vec<Finding>> {
    call(py, profile, today, |options| calls::check_rpps(data, options))
}

/// Check a flat table, given as JSON: ``{"header": ["nom_lieu"], "rows": [["Cabinet du Port"]]}``.
///
/// The ``row`` of a finding counts from 1; it is 0 for the header, or for the table as a whole.
///
/// Raises ``ValueError`` when the bytes are not such a table.
#[pyfunction]
#[pyo3(signature = (data, profile = "import", today = None))]
fn check_table_json(
    py: Python<'_>,
    data: &[u8],
    profile: &str,
    today: Option<&str>,
) -> PyResult<Vec<Finding>> {
    call(py, profile, today, |options| calls::check_table(data, options))
}

/// Return the page of a rule in Markdown: what it checks, why, how to correct.
///
/// ``lang`` is ``fr``, ``en`` or ``simple``.
///
/// Raises ``ValueError`` for an unknown rule, and names the one that was probably meant.
#[pyfunction]
#[pyo3(signature = (code, lang = "fr"))]
fn explain(code: &str, lang: &str) -> PyResult<String> {
    let lang = calls::lang(lang).map_err(refused)?;
    Ok(calls::rule(code).map_err(refused)?.explain(lang))
}

/// Runs one call of the core. It touches no Python object, so other Python threads run meanwhile.
fn call<F: Into<Finding>>(
    py: Python<'_>,
    profile: &str,
    today: Option<&str>,
    check: impl FnOnce(&Options) -> Result<Vec<F>, CallError> + Send,
) -> PyResult<Vec<Finding>> {
    py.detach(|| {
        let found = check(&calls::options(profile, today)?)?;
        Ok(found.into_iter().map(Into::into).collect())
    })
    .map_err(refused)
}

/// The core's own sentence, as Python's own exception.
#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
fn refused(error: CallError) -> PyErr {
    PyValueError::new_err(error.to_string())
}
