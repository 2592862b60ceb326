//! From the core's JSON to Python's objects, so that no type is described twice.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use serde::Serialize;

use crate::errors::unwritable;

/// A JSON object as a `dict[str, Any]`.
pub(crate) type Object<'py> = BTreeMap<String, Bound<'py, PyAny>>;

/// Lets Python read what the core writes.
pub(crate) fn object<'py, T: FromPyObjectOwned<'py>>(
    py: Python<'py>,
    value: &impl Serialize,
) -> PyResult<T> {
    loads(py, &serde_json::to_string(value).map_err(unwritable)?)
}

/// Lets Python read a JSON text of the core.
pub(crate) fn loads<'py, T: FromPyObjectOwned<'py>>(py: Python<'py>, text: &str) -> PyResult<T> {
    py.import("json")?.call_method1("loads", (text,))?.extract().map_err(Into::into)
}
