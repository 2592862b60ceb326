//! How files are read and records are judged, from what the command line says.

use std::num::NonZeroUsize;

use praticable::Options;
use praticable_pipeline::{
    Error,
    check::{Selection, Settings, read_mapping},
};

use crate::{
    args::{Input, Judging, Today, Work},
    clock,
    progress::Progress,
};

impl Judging {
    /// The settings of a check.
    pub(crate) fn settings(&self) -> Result<Settings, Error> {
        let today = match self.today {
            Some(Today::Day(day)) => Some(day),
            Some(Today::None) => None,
            None => clock::today(),
        };
        Ok(Settings {
            options: Options { profile: self.profile, today },
            selection: Selection::new(&self.select, &self.ignore)?,
            ..self.input.settings(&self.work)?
        })
    }
}

impl Input {
    /// The settings of whoever reads listings and judges none of them.
    pub(crate) fn settings(&self, work: &Work) -> Result<Settings, Error> {
        Ok(Settings {
            mapping: self.mapping.as_deref().map(read_mapping).transpose()?.unwrap_or_default(),
            sheet: self.sheet.clone(),
            threads: work.threads(),
            ..Settings::default()
        })
    }
}

impl Work {
    /// How many threads work: unless it was said, as many as there are processors.
    pub(crate) fn threads(&self) -> NonZeroUsize {
        let all = || std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        self.threads.unwrap_or_else(all)
    }

    /// Progress through a file of that many bytes.
    pub(crate) fn progress(&self, size: Option<u64>) -> Progress {
        Progress::new(!self.no_progress, self.lang, size)
    }
}
