//! The input of a call: files one after the other, objects of Python, or record batches.

use praticable_capsule::Batches;
use praticable_pipeline::{Error, Session, check::Reading, input::Sources, parallel::Ended};

/// The input of a call.
pub(crate) enum Input<'n> {
    /// A file, or the members of the archive that it is.
    Files(Sources),
    /// The JSON text of a list of objects in Python's memory.
    Listings(Sources),
    /// The JSON text of one object in Python's memory.
    Listing(Sources),
    /// Record batches, and the name that messages give them.
    Batches(&'n str, Batches),
}

impl Input<'_> {
    /// Opens each source in turn, for a function that reads it to its end. The first that cannot be read stops all.
    pub(crate) fn each(
        self,
        session: &mut Session,
        mut read: impl FnMut(&mut Session, Reading) -> Result<Ended, Error>,
    ) -> Result<(), Error> {
        let (sources, memory) = match self {
            Self::Files(sources) => (sources, None),
            Self::Listings(sources) => (sources, Some(false)),
            Self::Listing(sources) => (sources, Some(true)),
            Self::Batches(name, batches) => {
                let reading = session.batches(name, batches)?;
                return read(session, reading).map(drop);
            }
        };
        for source in sources {
            let reading = session.open(source?)?;
            let reading = match memory {
                Some(single) => reading.in_memory(single),
                None => reading,
            };
            if read(session, reading)? == Ended::Stopped {
                break;
            }
        }
        Ok(())
    }
}
