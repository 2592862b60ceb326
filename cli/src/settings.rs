//! The settings that the command line gives.

use std::num::NonZeroUsize;

use praticable::Options;
use praticable_pipeline::{
    Error,
    check::{Selection, Settings, read_mapping},
};

use crate::{
    args::{Checking, Input, Today, Work},
    clock,
    progress::Bar,
};

impl Checking {
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
    /// The settings of a command that reads listings and checks none of them.
    pub(crate) fn settings(&self, work: &Work) -> Result<Settings, Error> {
        Ok(Settings {
            mapping: self.mapping.as_deref().map(read_mapping).transpose()?.unwrap_or_default(),
            format: self.from,
            sheet: self.sheet.clone(),
            threads: work.threads(),
            ..Settings::default()
        })
    }
}

impl Work {
    /// The number of threads: that of the processors, unless it was given.
    pub(crate) fn threads(&self) -> NonZeroUsize {
        let all = || std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        self.threads.unwrap_or_else(all)
    }

    /// The progress bar.
    pub(crate) fn bar(&self) -> Bar {
        Bar::new(!self.no_progress, self.lang)
    }
}
