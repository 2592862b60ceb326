//! A merge: several sources put together into one directory.

use std::{
    io::{Cursor, Sink},
    path::PathBuf,
};

use praticable::codes::closed::Licence;
use praticable_pipeline::{
    Error, Session,
    convert::To,
    input::Sources,
    merge::{Merged, Merging},
    output::Atomic,
    report::Report,
};
use pyo3::{exceptions::PyValueError, prelude::*, pybacked::PyBackedBytes, types::PyBytes};

use crate::{
    check::{Check, taken},
    checked::Checked,
    convert::unknown_format,
    errors::{apart, stopped},
    input::Input,
    watch::Watch,
};

/// What a merge gave: the bytes written, if they did not go to a file; how many listings there are, rows that were joined to
/// another's, people left by themselves, values that were not read; the report on contradictions; and all of it in words.
type Given<'py> = (Option<Bound<'py, PyBytes>>, (u64, u64, u64, u64), Checked, String);

/// A merge under way: how to read is said by a ``Check``. Its sources come one after the other, the most trusted first.
#[pyclass(module = "praticable._native")]
#[derive(Debug)]
pub(crate) struct Merge {
    check: Py<Check>,
    to: To,
    output: Option<PathBuf>,
    licence: Licence,
    merged: State,
}

/// What was read so far.
#[derive(Debug)]
struct State {
    session: Session,
    merging: Merging,
    report: Report<Sink>,
}

impl State {
    fn begin(check: &Check, licence: Licence) -> Result<Self, Error> {
        let session = check.session();
        let merging = Merging::new(licence, session.settings());
        let report = check.report(&session)?;
        Ok(Self { session, merging, report })
    }
}

#[pymethods]
impl Merge {
    /// The format is told by the name of the output unless it is given. An output that cannot be written is an error before
    /// anything is read.
    #[new]
    #[pyo3(signature = (check, *, to, output, odbl))]
    fn new(
        check: Py<Check>,
        to: Option<&str>,
        output: Option<PathBuf>,
        odbl: bool,
    ) -> PyResult<Self> {
        let to = match to {
            Some(to) => To::from_name(to).ok_or_else(|| unknown_format(to))?,
            None => output.as_deref().and_then(To::of_file).ok_or_else(unknown_ending)?,
        };
        if let Some(path) = &output {
            Atomic::create(Some(path)).map(drop).map_err(stopped)?;
        }
        let licence = if odbl { Licence::Odbl1 } else { Licence::LicenceOuverte2 };
        let merged = State::begin(check.get(), licence).map_err(stopped)?;
        Ok(Self { check, to, output, licence, merged })
    }

    /// Read a file, or every member of an archive. ``progress`` is called now and then with the number of bytes read.
    #[pyo3(signature = (path, progress = None))]
    fn path(&mut self, py: Python<'_>, path: PathBuf, progress: Option<Py<PyAny>>) -> PyResult<()> {
        self.take(py, progress, move || Sources::open(&path).map(Input::Files))
    }

    /// Read the bytes of a file.
    #[pyo3(signature = (data, name, progress = None))]
    fn data(
        &mut self,
        py: Python<'_>,
        data: PyBackedBytes,
        name: &str,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<()> {
        self.take(py, progress, || Sources::read(name, Cursor::new(data)).map(Input::Files))
    }

    /// Read the record batches that an object hands over.
    fn table(&mut self, py: Python<'_>, table: &Bound<'_, PyAny>, name: &str) -> PyResult<()> {
        let batches = taken(table)?;
        self.take(py, None, || Ok(Input::Batches(name, batches)))
    }

    /// Put together what was read, and write the directory: it is there whole, or as it was. A further merge begins anew.
    fn finish<'py>(&mut self, py: Python<'py>) -> PyResult<Given<'py>> {
        let (check, to, output) = (self.check.get(), self.to, self.output.as_deref());
        let anew = State::begin(check, self.licence).map_err(stopped)?;
        let State { merging, mut report, .. } = std::mem::replace(&mut self.merged, anew);
        let done = apart(py, move || {
            let (bytes, merged) = if let Some(path) = output {
                let merged = merging.finish(to, Atomic::create(Some(path))?)?;
                given(merged, |out| out.commit().map(|()| None))?
            } else {
                let merged = merging.finish(to, Cursor::new(Vec::new()))?;
                given(merged, |out| Ok(Some(out.into_inner())))?
            };
            let said = merged.summary(check.lang);
            let counts = (merged.listings, merged.joined, merged.undecided, merged.unread);
            report.take_across(merged.found)?;
            Ok((bytes, counts, report.into_summary(), said))
        })?;
        let (bytes, counts, summary, said) = done.map_err(stopped)?;
        let bytes = bytes.map(|bytes| PyBytes::new(py, &bytes));
        Ok((bytes, counts, Checked::new(summary, check.lang), said))
    }
}

impl Merge {
    /// Opens what there is to read, and reads all of it.
    fn take<'n>(
        &mut self,
        py: Python<'_>,
        progress: Option<Py<PyAny>>,
        open: impl FnOnce() -> Result<Input<'n>, Error> + Send,
    ) -> PyResult<()> {
        let mut watch = Watch::new(progress);
        let State { session, merging, report } = &mut self.merged;
        let done = apart(py, || {
            let input = open()?;
            watch.count_by(&input);
            input.each(session, |session, reading| {
                session.merge(reading, merging, report, |progress| watch.see(progress))
            })
        })?;
        watch.finish()?;
        done.map_err(stopped)
    }
}

/// Puts what was written in its place, or gives it back as bytes.
fn given<W>(
    merged: Merged<W>,
    put: impl FnOnce(W) -> Result<Option<Vec<u8>>, Error>,
) -> Result<(Option<Vec<u8>>, Merged<()>), Error> {
    let Merged { out, listings, joined, undecided, unread, found } = merged;
    Ok((put(out)?, Merged { out: (), listings, joined, undecided, unread, found }))
}

fn unknown_ending() -> PyErr {
    let names: Vec<String> = To::ALL.iter().map(|to| format!("`{}`", to.name())).collect();
    let names = names.join(", ");
    PyValueError::new_err(format!(
        "the name of `out` does not tell its format: give `to`, one of {names}"
    ))
}
