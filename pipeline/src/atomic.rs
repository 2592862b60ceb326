//! Files that are there as a whole, or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, ErrorKind, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use crate::Error;

/// How many unfinished files of runs that were killed may lie beside it.
const TRIES: u32 = 100;

/// A file being written under another name: it takes the place of an older one when it is whole. A run that is interrupted
/// leaves the older one as it was.
#[derive(Debug)]
pub(crate) struct Atomic {
    path: PathBuf,
    /// Its name until then; none once it has been given its own.
    unfinished: Option<PathBuf>,
    file: BufWriter<File>,
}

impl Atomic {
    /// Begins a file, in the folder where it will stand.
    pub(crate) fn create(path: &Path) -> Result<Self, Error> {
        let refused = |source| Error::Create { name: path.display().to_string(), source };
        // What a link leads to is written, and the link stays.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let Some(name) = path.file_name().filter(|_| !path.is_dir()) else {
            return Err(refused(ErrorKind::IsADirectory.into()));
        };
        for number in 0..TRIES {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(format!(".{number}.part"));
            let unfinished = path.with_file_name(hidden);
            match OpenOptions::new().write(true).create_new(true).open(&unfinished) {
                Ok(file) => {
                    let file = BufWriter::new(file);
                    return Ok(Self { path, unfinished: Some(unfinished), file });
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(refused(error)),
            }
        }
        Err(refused(ErrorKind::AlreadyExists.into()))
    }

    /// Puts the file in its place, once all of it is on the disk.
    pub(crate) fn finish(mut self) -> Result<(), Error> {
        let refused = |source| Error::Create { name: self.path.display().to_string(), source };
        self.file.flush().map_err(refused)?;
        // Whoever may read the older file may read this one.
        if let Ok(known) = fs::metadata(&self.path) {
            self.file.get_ref().set_permissions(known.permissions()).map_err(refused)?;
        }
        self.file.get_ref().sync_all().map_err(refused)?;
        if let Some(unfinished) = &self.unfinished {
            fs::rename(unfinished, &self.path).map_err(refused)?;
        }
        self.unfinished = None;
        Ok(())
    }
}

impl Write for Atomic {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Atomic {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

impl Drop for Atomic {
    fn drop(&mut self) {
        if let Some(unfinished) = &self.unfinished {
            // Nothing more can be done about what is left over.
            let _ = fs::remove_file(unfinished);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_finished_leaves_the_older_file() {
        let folder = std::env::temp_dir().join("praticable-atomic");
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("fiches.csv");
        fs::write(&path, "old").unwrap();
        let mut file = Atomic::create(&path).unwrap();
        file.write_all(b"new").unwrap();
        file.flush().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"old");
        drop(file);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing is left over");
        let mut file = Atomic::create(&path).unwrap();
        file.write_all(b"new").unwrap();
        file.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        fs::remove_dir_all(&folder).unwrap();
    }
}
