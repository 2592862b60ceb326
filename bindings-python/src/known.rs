//! What the package knows besides its rules: schemas, code lists, fields, invented data.

#![expect(clippy::doc_link_with_quotes, reason = "examples in Python have lists of texts")]

use praticable::{calls, codes::published};
use praticable_pipeline::synthetic::{self, Card, Directory};
use pyo3::{exceptions::PyValueError, prelude::*};
use serde_json::Value;

use crate::{
    errors::{apart, refused},
    objects::{Object, loads, object},
};

/// Explain a rule, as ``praticable.explain`` does.
#[pyfunction]
pub(crate) fn explain<'py>(py: Python<'py>, code: &str, lang: &str) -> PyResult<Object<'py>> {
    let lang = calls::lang(lang).map_err(refused)?;
    object(py, &calls::explain(code, lang).map_err(refused)?)
}

/// A published schema: ``json`` is the JSON Schema (draft 2020-12) of one listing, ``table`` the Table Schema of the flat
/// table.
///
/// Raises ``ValueError`` for any other kind.
///
/// >>> schema("table")["fields"][1]["name"]
/// 'identifiant'
#[pyfunction]
#[pyo3(signature = (kind = "json"))]
pub(crate) fn schema<'py>(py: Python<'py>, kind: &str) -> PyResult<Object<'py>> {
    match kind {
        "json" => loads(py, praticable_cli::JSON_SCHEMA),
        "table" => loads(py, praticable_cli::TABLE_SCHEMA),
        _ => {
            Err(PyValueError::new_err(format!("unknown schema `{kind}`: choose `json` or `table`")))
        }
    }
}

/// The names of the code lists, as ``codes`` takes them: those of the model first, then the official ones.
///
/// >>> "DoorKind" in code_lists() and "JDV_J106" in code_lists()
/// True
#[pyfunction]
pub(crate) fn code_lists() -> Vec<&'static str> {
    published::names().collect()
}

/// Give a code list, as ``praticable.codes`` does.
#[pyfunction]
pub(crate) fn codes<'py>(py: Python<'py>, name: &str, lang: &str) -> PyResult<Object<'py>> {
    let lang = calls::lang(lang).map_err(refused)?;
    let list = published::list(name, lang).ok_or_else(|| {
        PyValueError::new_err(format!("unknown code list `{name}`: `code_lists()` names them"))
    })?;
    object(py, &list)
}

/// Give every field of the model, as ``praticable.fields`` does.
#[pyfunction]
pub(crate) fn fields<'py>(py: Python<'py>, lang: &str) -> PyResult<Vec<Object<'py>>> {
    object(py, &calls::fields(calls::lang(lang).map_err(refused)?))
}

/// Invented listings for tests and examples, with the dirt that real ones have in one of fifty. The same seed gives the
/// same listings everywhere.
///
/// With ``flat=True`` they are rows of the flat table: texts by the names of their columns, ``None`` where nothing is said.
///
/// People, practices and identifiers are nobody's: RPPS numbers begin with 99700, telephone numbers with 01 99 00.
///
/// >>> [listing["id"] for listing in generate(2)]
/// ['ex-0000001', 'ex-0000002']
#[pyfunction]
#[pyo3(signature = (n, seed = synthetic::SEED, *, flat = false))]
pub(crate) fn generate(
    py: Python<'_>,
    n: usize,
    seed: u64,
    flat: bool,
) -> PyResult<Vec<Object<'_>>> {
    let cards = apart(py, || {
        let rows = synthetic::Rows::default();
        let row = |card: Card| if flat { flat_row(&rows, &card) } else { synthetic::json(&card) };
        Directory::new(seed).take(n).map(row).collect::<Vec<Value>>()
    })?;
    object(py, &cards)
}

fn flat_row(rows: &synthetic::Rows, card: &Card) -> Value {
    let cells = rows.cells(card).into_iter().map(|cell| (!cell.is_empty()).then_some(cell));
    let named = synthetic::columns().zip(cells);
    named.map(|(column, cell)| (column.to_owned(), Value::from(cell))).collect()
}
