//! What goes wrong, as Python's own exceptions.

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
};

use arrow_schema::ArrowError;
use praticable::{Lang, calls::CallError};
use praticable_pipeline::Error;
use pyo3::{
    exceptions::{PyOSError, PyRuntimeError, PyValueError},
    prelude::*,
};

/// A call that makes no sense: the core's own sentence.
#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
pub(crate) fn refused(error: CallError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// What stopped a reading: the system's exception where the system refused, `ValueError` where the source makes no sense.
pub(crate) fn stopped(error: Error) -> PyErr {
    match error {
        Error::Read { name, source } | Error::Create { name, source } => {
            system(&source, Some(name))
        }
        Error::Write(source) => system(&source, None),
        // Why it failed is known to whoever made the batches.
        failed @ Error::Batches { .. } => PyOSError::new_err(failed.message(Lang::En)),
        other => PyValueError::new_err(other.message(Lang::En)),
    }
}

/// Python chooses the class by the number of the error: 2 is `FileNotFoundError`. Where the system gave none, its kind does.
fn system(error: &io::Error, name: Option<String>) -> PyErr {
    let text = error.to_string();
    let said = text.split(" (os error").next().unwrap_or_default().to_owned();
    if let Some(number) = error.raw_os_error() {
        return PyOSError::new_err((number, said, name));
    }
    let named = name.map_or_else(|| said.clone(), |name| format!("{said}: '{name}'"));
    io::Error::new(error.kind(), named).into()
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
pub(crate) fn unbuilt(error: ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
pub(crate) fn unwritable(error: serde_json::Error) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// Runs Rust without holding on to Python, so that other Python threads run meanwhile. A panic, which would be a fault of
/// this package, becomes an exception that programs can catch.
pub(crate) fn apart<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> PyResult<T> {
    py.detach(|| catch_unwind(AssertUnwindSafe(work))).map_err(|_| {
        PyRuntimeError::new_err("praticable failed on this source: please report it as a fault")
    })
}
