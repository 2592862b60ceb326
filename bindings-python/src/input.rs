//! What is read: files one after the other, or record batches.

use praticable_capsule::Batches;
use praticable_pipeline::{Error, check::Reading, input::Sources, parallel::Ended};

use crate::check::Check;

/// What is read.
pub(crate) enum Input<'n> {
    /// A file, or the members of the archive that it is.
    Files(Sources),
    /// Record batches, and what messages call them.
    Batches(&'n str, Batches),
}

impl Input<'_> {
    /// Gives each file to whoever reads it to its end: the first that cannot be read stops all.
    pub(crate) fn each(
        self,
        check: &Check,
        mut read: impl FnMut(Reading) -> Result<Ended, Error>,
    ) -> Result<(), Error> {
        match self {
            Self::Files(sources) => {
                for source in sources {
                    if read(check.open(source?)?)? == Ended::Stopped {
                        break;
                    }
                }
                Ok(())
            }
            Self::Batches(name, batches) => read(check.batches(name, batches)?).map(drop),
        }
    }
}
