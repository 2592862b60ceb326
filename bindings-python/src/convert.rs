//! A conversion: a check whose listings are written.

use std::{
    io::{Cursor, Write},
    path::PathBuf,
};

use praticable_pipeline::{
    Error,
    convert::{Converted, Out, To},
    input::Sources,
    output::Atomic,
    report::Style,
};
use pyo3::{exceptions::PyValueError, prelude::*, pybacked::PyBackedBytes, types::PyBytes};

use crate::{
    check::{Check, taken},
    errors::{apart, stopped},
    input::Input,
    watch::Watch,
};

/// What a conversion gave: the bytes written, if they did not go to a file; listings read; what was lost, each kind with how
/// often; what is to be said of it; and whether it was refused.
type Given<'py> = (Option<Bound<'py, PyBytes>>, u64, Vec<(&'static str, u64)>, String, bool);

/// A conversion as it was asked for: how to read is said by a ``Check``. Its sources are those of a check.
#[pyclass(frozen, module = "praticable._native")]
#[derive(Debug)]
pub(crate) struct Convert {
    check: Py<Check>,
    to: To,
    output: Option<PathBuf>,
    loss: Option<PathBuf>,
}

#[pymethods]
impl Convert {
    #[new]
    #[pyo3(signature = (check, *, to, output, loss))]
    fn new(
        check: Py<Check>,
        to: &str,
        output: Option<PathBuf>,
        loss: Option<PathBuf>,
    ) -> PyResult<Self> {
        let to = To::from_name(to).ok_or_else(|| unknown_format(to))?;
        Ok(Self { check, to, output, loss })
    }

    /// Convert a file, or every member of an archive. ``progress`` is called now and then with the number of bytes read.
    #[pyo3(signature = (path, progress = None))]
    fn path<'py>(
        &self,
        py: Python<'py>,
        path: PathBuf,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Given<'py>> {
        self.run(py, progress, move || Sources::open(&path).map(Input::Files))
    }

    /// Convert the bytes of a file.
    #[pyo3(signature = (data, name, progress = None))]
    fn data<'py>(
        &self,
        py: Python<'py>,
        data: PyBackedBytes,
        name: &str,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Given<'py>> {
        let sources = || Sources::read(name, Cursor::new(data));
        self.run(py, progress, || sources().map(Input::Files))
    }

    /// Convert the record batches that an object hands over.
    #[pyo3(signature = (table, name, progress = None))]
    fn table<'py>(
        &self,
        py: Python<'py>,
        table: &Bound<'py, PyAny>,
        name: &str,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Given<'py>> {
        let batches = taken(table)?;
        self.run(py, progress, || Ok(Input::Batches(name, batches)))
    }

    /// Convert the JSON text of a list of listings that Python holds.
    #[pyo3(signature = (data, progress = None))]
    fn listings<'py>(
        &self,
        py: Python<'py>,
        data: PyBackedBytes,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Given<'py>> {
        let sources = || Sources::read("<list>", Cursor::new(data));
        self.run(py, progress, || sources().map(Input::Files))
    }

    /// Convert the JSON text of one listing that Python holds.
    fn listing<'py>(&self, py: Python<'py>, data: PyBackedBytes) -> PyResult<Given<'py>> {
        let sources = || Sources::read("<listing>", Cursor::new(data));
        self.run(py, None, || sources().map(Input::Files))
    }
}

impl Convert {
    fn run<'py, 'n>(
        &self,
        py: Python<'py>,
        progress: Option<Py<PyAny>>,
        open: impl FnOnce() -> Result<Input<'n>, Error> + Send,
    ) -> PyResult<Given<'py>> {
        let mut watch = Watch::new(progress);
        let check = self.check.get();
        let done = apart(py, || {
            let input = open()?;
            if let Some(path) = &self.output {
                let out = Atomic::create(Some(path))?;
                let converted = self.write(check, input, out, &mut watch)?;
                given(converted, |out| out.commit().map(|()| None))
            } else {
                let out = Cursor::new(Vec::new());
                let converted = self.write(check, input, out, &mut watch)?;
                given(converted, |out| Ok(Some(out.into_inner())))
            }
        })?;
        watch.finish()?;
        let Converted { out, listings, losses, said } = done.map_err(stopped)?;
        let is_refused = out.is_none();
        let bytes = out.flatten().map(|bytes| PyBytes::new(py, &bytes));
        let losses = losses.into_iter().map(|(loss, count)| (loss.name(), count)).collect();
        Ok((bytes, listings, losses, said, is_refused))
    }

    /// Converts what is read; the list of losses is there whole or not at all.
    fn write<W: Out>(
        &self,
        check: &Check,
        input: Input<'_>,
        out: W,
        watch: &mut Watch,
    ) -> Result<Converted<W>, Error> {
        let style = Style { lang: check.lang, ..Style::default() };
        let mut list = self.loss.as_deref().map(|path| Atomic::create(Some(path))).transpose()?;
        let lines = list.as_mut().map(|list| -> Box<dyn Write + '_> { Box::new(list) });
        let mut session = check.session();
        let mut conversion = session.conversion(self.to, out, lines, style)?;
        watch.count_by(&input);
        input.each(&mut session, |session, reading| {
            session.convert(reading, &mut conversion, |progress| watch.see(progress))
        })?;
        let converted = conversion.finish()?;
        list.map(Atomic::commit).transpose()?;
        Ok(converted)
    }
}

/// Puts what was written in its place, or gives it back as bytes.
fn given<W>(
    converted: Converted<W>,
    put: impl FnOnce(W) -> Result<Option<Vec<u8>>, Error>,
) -> Result<Converted<Option<Vec<u8>>>, Error> {
    let Converted { out, listings, losses, said } = converted;
    Ok(Converted { out: out.map(put).transpose()?, listings, losses, said })
}

pub(crate) fn unknown_format(given: &str) -> PyErr {
    let names: Vec<String> = To::ALL.iter().map(|to| format!("`{}`", to.name())).collect();
    PyValueError::new_err(format!("unknown format `{given}`: choose {}", names.join(", ")))
}
