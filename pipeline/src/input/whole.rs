//! A file that is read at any place: workbooks, archives and Parquet begin at their end.

use std::{
    fmt,
    fs::File,
    io::{self, BufReader, Cursor, Read, Seek, SeekFrom},
    path::PathBuf,
    sync::Arc,
};

use super::HELD;
use crate::error::Trouble;

/// A file that can be read at any place, as often as one likes.
#[derive(Clone)]
pub(crate) enum Whole {
    /// On disk.
    File(PathBuf),
    /// In memory: what came by a stream.
    Memory(Held),
}

/// Bytes in memory that are shared.
#[derive(Clone)]
pub(crate) struct Held(Arc<Vec<u8>>);

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Whole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Memory(bytes) => f.debug_tuple("Memory").field(&bytes.0.len()).finish(),
        }
    }
}

impl Whole {
    /// Takes a stream into memory, up to [`HELD`].
    pub(super) fn hold(head: Vec<u8>, reader: impl Read) -> io::Result<Self> {
        let mut bytes = head;
        reader.take(HELD).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > HELD {
            return Err(Trouble::TooLargeToHold.into());
        }
        Ok(Self::Memory(Held(Arc::new(bytes))))
    }

    /// A reader that begins at the beginning.
    pub(crate) fn reader(&self) -> io::Result<Handle> {
        Ok(match self {
            Self::File(path) => Handle::File(BufReader::new(File::open(path)?)),
            Self::Memory(bytes) => Handle::Memory(Cursor::new(bytes.clone())),
        })
    }

    /// How many bytes there are.
    #[cfg(feature = "parquet")]
    pub(crate) fn size(&self) -> io::Result<u64> {
        match self {
            Self::File(path) => Ok(path.metadata()?.len()),
            Self::Memory(bytes) => Ok(bytes.0.len() as u64),
        }
    }
}

/// A reader of a [`Whole`].
pub(crate) enum Handle {
    File(BufReader<File>),
    Memory(Cursor<Held>),
}

impl Read for Handle {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(into),
            Self::Memory(bytes) => bytes.read(into),
        }
    }
}

impl Seek for Handle {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(to),
            Self::Memory(bytes) => bytes.seek(to),
        }
    }
}
