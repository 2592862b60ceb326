//! What the package knows besides its rules: schemas, code lists, fields, invented data.

#![expect(clippy::doc_link_with_quotes, reason = "examples in Python have lists of texts")]

use praticable::{calls, codes::published, registry};
use praticable_pipeline::synthetic::{self, Card, Directory};
use pyo3::{exceptions::PyValueError, prelude::*};
use serde_json::{Value, json};

use crate::{
    convert::{Object, loads, object},
    errors::{apart, refused},
};

/// The page of a rule in Markdown: what it checks, why, how to correct.
///
/// ``lang`` is ``fr``, ``en`` or ``simple``.
///
/// Raises ``ValueError`` for an unknown rule, and names the one that was probably meant.
///
/// >>> print(explain("ACC-001", "en").splitlines()[0])
/// # ACC-001: step free, although steps are counted
#[pyfunction]
#[pyo3(signature = (code, lang = "fr"))]
pub(crate) fn explain(code: &str, lang: &str) -> PyResult<String> {
    let lang = calls::lang(lang).map_err(refused)?;
    Ok(calls::rule(code).map_err(refused)?.explain(lang))
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

/// A code list: ``name``, ``version``, ``source`` and ``licence`` (``None`` for a list of the model), and ``codes``, each
/// with its ``code``, its ``label``, its spelling in the flat ``table`` and the nomenclature, or ``list``, that owns it.
///
/// Labels of official lists are their owner's, in French. Raises ``ValueError`` for an unknown list.
///
/// >>> [code["table"] for code in codes("Ramp")["codes"]]
/// ['aucune', 'fixe', 'amovible']
/// >>> codes("JDV_J106")["version"]
/// '20260330'
#[pyfunction]
#[pyo3(signature = (name, lang = "fr"))]
pub(crate) fn codes<'py>(py: Python<'py>, name: &str, lang: &str) -> PyResult<Object<'py>> {
    let lang = calls::lang(lang).map_err(refused)?;
    let list = published::list(name, lang).ok_or_else(|| {
        PyValueError::new_err(format!("unknown code list `{name}`: `code_lists()` names them"))
    })?;
    object(py, &list)
}

/// Every field of the model, in its order: ``path`` in the listing, ``column`` of the flat table, ``unit`` or ``None``,
/// ``label`` and ``help``.
///
/// >>> [field["unit"] for field in fields() if field["column"] == "entree_largeur_mini"]
/// ['cm']
#[pyfunction]
#[pyo3(signature = (lang = "fr"))]
pub(crate) fn fields<'py>(py: Python<'py>, lang: &str) -> PyResult<Vec<Object<'py>>> {
    let lang = calls::lang(lang).map_err(refused)?;
    let fields: Vec<Value> = registry::fields()
        .map(|field| {
            json!({
                "path": field.path,
                "column": field.column,
                "unit": field.unit,
                "label": field.label.get(lang),
                "help": field.help.get(lang),
            })
        })
        .collect();
    object(py, &fields)
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
