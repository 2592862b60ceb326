//! How records are judged, from what the command line says.

use praticable::{Date, Options};
use praticable_pipeline::{
    Error,
    check::{Selection, Settings, read_mapping},
};

use crate::{
    args::{Judging, Today},
    clock, threads,
};

impl Judging {
    /// The settings, and the day that dates are judged against.
    pub(crate) fn settings(&self) -> Result<(Settings, Option<Date>), Error> {
        let today = match self.today {
            Some(Today::Day(day)) => Some(day),
            Some(Today::None) => None,
            None => clock::today(),
        };
        let settings = Settings {
            options: Options { profile: self.profile, today },
            selection: Selection::new(&self.select, &self.ignore)?,
            mapping: self.mapping.as_deref().map(read_mapping).transpose()?.unwrap_or_default(),
            sheet: self.sheet.clone(),
            threads: self.threads.unwrap_or_else(threads),
        };
        Ok((settings, today))
    }
}
