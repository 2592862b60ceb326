//! A finding, seen from Python.

use std::{
    borrow::Cow,
    hash::{DefaultHasher, Hash, Hasher},
};

use praticable::{
    Lang, Located,
    calls::{self, Rendered},
};
use praticable_pipeline::check::Found;
use pyo3::{prelude::*, types::PyBytes};
use serde::{Deserialize, Serialize};

use crate::{
    errors::{refused, unwritable},
    objects::{Object, object},
};

/// What a rule has to say about one place of one listing. It holds no value of the data, but a proposed ``fix`` says what
/// the value should be.
///
/// Findings are equal when they say the same of the same place; they can be hashed and pickled.
#[pyclass(frozen, eq, module = "praticable")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Finding(Parts);

/// What a finding is pickled as.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Parts {
    file: Option<String>,
    row: Option<u64>,
    line: Option<u64>,
    byte: Option<u64>,
    cell: Option<String>,
    column: Option<String>,
    record_id: Option<String>,
    said: praticable::Finding,
    /// The name of the register that its texts are written in unless another one is asked for.
    lang: Cow<'static, str>,
}

/// The register says how a finding is shown, not what it says.
impl PartialEq for Parts {
    fn eq(&self, other: &Self) -> bool {
        let place = |parts: &Self| (parts.row, parts.line, parts.byte);
        place(self) == place(other)
            && self.file == other.file
            && self.cell == other.cell
            && self.column == other.column
            && self.record_id == other.record_id
            && self.said == other.said
    }
}

impl From<praticable::Finding> for Finding {
    fn from(said: praticable::Finding) -> Self {
        let lang = Cow::Borrowed(Lang::default().name());
        let (row, line, byte) = (None, None, None);
        let (file, cell, column, record_id) = (None, None, None, None);
        Self(Parts { file, row, line, byte, cell, column, record_id, said, lang })
    }
}

impl From<Located> for Finding {
    fn from(Located { row, finding }: Located) -> Self {
        let Self(parts) = finding.into();
        Self(Parts { row: Some(row), ..parts })
    }
}

impl Finding {
    /// A finding in its file, which has a name where there are several; `column` is the name of its column, if it has one.
    pub(crate) fn found(
        found: &Found,
        file: Option<&str>,
        column: Option<&str>,
        lang: Lang,
    ) -> Self {
        Self(Parts {
            file: file.map(str::to_owned),
            row: Some(found.row),
            line: found.line,
            byte: found.byte,
            cell: found.cell.clone(),
            column: column.map(str::to_owned),
            record_id: found.record.clone(),
            said: found.finding.clone(),
            lang: Cow::Borrowed(lang.name()),
        })
    }

    fn lang(&self, name: Option<&str>) -> PyResult<Lang> {
        calls::lang(name.unwrap_or(&self.0.lang)).map_err(refused)
    }

    fn json(&self) -> PyResult<String> {
        serde_json::to_string(&Rendered::new(self.0.row, &self.0.said, None)).map_err(unwritable)
    }
}

#[pymethods]
impl Finding {
    /// Stable code of the rule, such as ``ACC-001``.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.said.code()
    }

    /// ``error``, ``warning`` or ``info``, under the profile of the check.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.said.severity.name()
    }

    /// JSON Pointer (RFC 6901) into the listing; empty for the listing as a whole.
    #[getter]
    fn path(&self) -> &str {
        &self.0.said.path
    }

    /// The values that the message names.
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<Object<'py>> {
        object(py, &self.0.said.params)
    }

    /// How to put it right, where that can be said: ``kind`` (``safe`` or ``confirm``), ``op`` and what ``op`` needs.
    #[getter]
    fn fix<'py>(&self, py: Python<'py>) -> PyResult<Option<Object<'py>>> {
        self.0.said.fix.as_ref().map(|fix| object(py, fix)).transpose()
    }

    /// Name of the file, where the report is of several, as of an archive or a merge; else ``None``.
    #[getter]
    fn file(&self) -> Option<&str> {
        self.0.file.as_deref()
    }

    /// Row of the source, from 1, or 0 for the header or the whole of it; ``None`` in ``Listing.findings``.
    #[getter]
    fn row(&self) -> Option<u64> {
        self.0.row
    }

    /// Line of the file, or row of the sheet, from 1; ``None`` where only the row is known.
    #[getter]
    fn line(&self) -> Option<u64> {
        self.0.line
    }

    /// Where the record begins in the file, in bytes from 0; ``None`` where it is not known.
    #[getter]
    fn byte(&self) -> Option<u64> {
        self.0.byte
    }

    /// Cell of a workbook as formulas name it, such as ``Feuil1!B52``; ``None`` in other files.
    #[getter]
    fn cell(&self) -> Option<&str> {
        self.0.cell.as_deref()
    }

    /// Name of the column, if the source is a table and the finding stands in one column.
    #[getter]
    fn column(&self) -> Option<&str> {
        self.0.column.as_deref()
    }

    /// The listing's own ``id``, if it has one.
    #[getter]
    fn record_id(&self) -> Option<&str> {
        self.0.record_id.as_deref()
    }

    /// What the place is called, in a few words.
    #[pyo3(signature = (lang = None))]
    fn label(&self, lang: Option<&str>) -> PyResult<String> {
        Ok(self.0.said.label(self.lang(lang)?))
    }

    /// What is wrong, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``; that of the check unless given.
    #[pyo3(signature = (lang = None))]
    fn message(&self, lang: Option<&str>) -> PyResult<String> {
        Ok(self.0.said.message(self.lang(lang)?))
    }

    /// How to correct it, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``; that of the check unless given.
    #[pyo3(signature = (lang = None))]
    fn remedy(&self, lang: Option<&str>) -> PyResult<String> {
        Ok(self.0.said.remedy(self.lang(lang)?))
    }

    /// The finding as compact JSON, the same bytes in every language.
    fn to_json(&self) -> PyResult<String> {
        self.json()
    }

    /// Code, severity and place; neither the id nor the proposed value, which may name somebody.
    fn __repr__(&self) -> String {
        let row = self.0.row.map(|row| format!(" row {row}")).unwrap_or_default();
        format!("<Finding {} {}{row} {:?}>", self.code(), self.severity(), self.0.said.path)
    }

    fn __hash__(&self) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        let Parts { file, line, byte, cell, column, record_id, .. } = &self.0;
        (file, line, byte, cell, column, record_id, self.json()?).hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        let state = serde_json::to_vec(&self.0).map_err(unwritable)?;
        let restore = py.import("praticable._native")?.getattr("restore_finding")?;
        Ok((restore, (PyBytes::new(py, &state),)))
    }
}

/// Make a finding of what it was pickled as.
#[pyfunction]
pub(crate) fn restore_finding(state: &[u8]) -> PyResult<Finding> {
    serde_json::from_slice(state).map(Finding).map_err(unwritable)
}
