//! What happens between two blocks of a long check: Python hears Ctrl-C, and is told how far it is.

use std::{
    ops::ControlFlow,
    time::{Duration, Instant},
};

use praticable_pipeline::Progress;
use pyo3::prelude::*;

use crate::input::Input;

/// Time between two looks: far under the second in which Ctrl-C must act, far over what taking hold of Python costs.
const PACE: Duration = Duration::from_millis(100);

/// Looks after a long check.
pub(crate) struct Watch {
    /// Called with the bytes read so far.
    progress: Option<Py<PyAny>>,
    by_rows: bool,
    looked: Instant,
    raised: Option<PyErr>,
}

impl Watch {
    pub(crate) fn new(progress: Option<Py<PyAny>>) -> Self {
        Self { progress, by_rows: false, looked: Instant::now(), raised: None }
    }

    /// Counts rows instead of bytes if the input has no bytes.
    pub(crate) const fn count_by(&mut self, input: &Input<'_>) {
        self.by_rows = matches!(input, Input::Batches(..));
    }

    /// Takes note of how far the work is; breaks when an exception was raised meanwhile.
    pub(crate) fn see(&mut self, progress: Progress) -> ControlFlow<()> {
        if self.looked.elapsed() < PACE {
            return ControlFlow::Continue(());
        }
        self.looked = Instant::now();
        self.look(if self.by_rows { progress.rows } else { progress.bytes })
    }

    /// The exception that was raised during the check, if there was one.
    pub(crate) fn finish(self) -> PyResult<()> {
        self.raised.map_or(Ok(()), Err)
    }

    fn look(&mut self, byte: u64) -> ControlFlow<()> {
        let heard = Python::attach(|py| {
            py.check_signals()?;
            self.progress.as_ref().map(|progress| progress.call1(py, (byte,))).transpose()
        });
        match heard {
            Ok(_) => ControlFlow::Continue(()),
            Err(error) => {
                self.raised = Some(error);
                ControlFlow::Break(())
            }
        }
    }
}
