//! A finding, seen from Python.

use std::collections::BTreeMap;

use praticable::calls::{self, Located, Rendered};
use pyo3::{exceptions::PyValueError, prelude::*};
use serde::Serialize;
use serde_json::Error;

use crate::refused;

/// What a rule has to say about one place of one listing.
#[pyclass(frozen, eq, module = "praticable")]
#[derive(Debug, PartialEq)]
pub(crate) struct Finding {
    row: Option<u64>,
    finding: praticable::Finding,
}

impl From<praticable::Finding> for Finding {
    fn from(finding: praticable::Finding) -> Self {
        Self { row: None, finding }
    }
}

impl From<Located> for Finding {
    fn from(Located { row, finding }: Located) -> Self {
        Self { row: Some(row), finding }
    }
}

impl Finding {
    fn rendered(&self) -> Rendered<'_> {
        Rendered::new(self.row, &self.finding, None)
    }
}

#[pymethods]
impl Finding {
    /// Stable code of the rule, such as ``ACC-001``.
    #[getter]
    fn code(&self) -> &'static str {
        self.finding.code()
    }

    /// ``error``, ``warning`` or ``info``, under the profile of the check.
    #[getter]
    fn severity(&self) -> &'static str {
        self.finding.severity.name()
    }

    /// JSON Pointer (RFC 6901) into the listing; empty for the listing as a whole.
    #[getter]
    fn path(&self) -> &str {
        &self.finding.path
    }

    /// The values that the message names.
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<Object<'py>> {
        from_json(py, &self.finding.params)
    }

    /// How to put it right, where that can be said: ``kind``, ``op`` and what ``op`` needs.
    #[getter]
    fn fix<'py>(&self, py: Python<'py>) -> PyResult<Option<Object<'py>>> {
        self.finding.fix.as_ref().map(|fix| from_json(py, fix)).transpose()
    }

    /// Row of the dataset, from 1, or 0 for the whole of it; ``None`` when one listing was checked.
    #[getter]
    fn row(&self) -> Option<u64> {
        self.row
    }

    /// What is wrong, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``.
    #[pyo3(signature = (lang = "fr"))]
    fn message(&self, lang: &str) -> PyResult<String> {
        Ok(self.finding.message(calls::lang(lang).map_err(refused)?))
    }

    /// How to correct it, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``.
    #[pyo3(signature = (lang = "fr"))]
    fn remedy(&self, lang: &str) -> PyResult<String> {
        Ok(self.finding.remedy(calls::lang(lang).map_err(refused)?))
    }

    /// The finding as compact JSON, the same bytes in every language.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&self.rendered()).map_err(unwritable)
    }

    fn __repr__(&self) -> PyResult<String> {
        Ok(format!("Finding({})", self.to_json()?))
    }
}

/// A JSON object as a `dict[str, Any]`.
type Object<'py> = BTreeMap<String, Bound<'py, PyAny>>;

/// Lets Python read what the core writes, so that no type is described twice.
fn from_json<'py>(py: Python<'py>, value: &impl Serialize) -> PyResult<Object<'py>> {
    let text = serde_json::to_string(value).map_err(unwritable)?;
    py.import("json")?.call_method1("loads", (text,))?.extract()
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
fn unwritable(error: Error) -> PyErr {
    PyValueError::new_err(error.to_string())
}
