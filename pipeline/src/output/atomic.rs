//! A file that is there whole, or as it was.

use std::{
    fs,
    io::{self, BufWriter, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

use crate::Error;

/// A file being written beside its place: [`Atomic::commit`] puts it there, and whatever stops before that leaves the place
/// as it was.
#[derive(Debug)]
pub struct Atomic {
    out: BufWriter<NamedTempFile>,
    target: Target,
}

/// Where the bytes go in the end.
#[derive(Debug)]
enum Target {
    /// A file, whose name is given to what was written.
    File(PathBuf),
    /// Something that is no file and must not be replaced by one, such as `/dev/null` or a pipe.
    Device(PathBuf),
    /// Standard output.
    Standard,
}

impl Atomic {
    /// Begins to write what will be the file at `path`, or standard output.
    pub fn create(path: Option<&Path>) -> Result<Self, Error> {
        let Some(path) = path else {
            let file = NamedTempFile::new()?;
            return Ok(Self { out: BufWriter::new(file), target: Target::Standard });
        };
        let named = |source| Error::Create { name: path.display().to_string(), source };
        // What a link leads to is written, and not the link.
        let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let known = fs::metadata(&place).ok();
        if known.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(named(io::ErrorKind::IsADirectory.into()));
        }
        if known.as_ref().is_some_and(|known| !known.is_file()) {
            let file = NamedTempFile::new()?;
            return Ok(Self { out: BufWriter::new(file), target: Target::Device(place) });
        }
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut builder = Builder::new();
        builder.prefix(".praticable-");
        // Whoever may read other new files may read this one; a file that is there keeps its rights.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let file = builder.tempfile_in(folder.unwrap_or(Path::new("."))).map_err(named)?;
        if let Some(known) = known {
            file.as_file().set_permissions(known.permissions()).map_err(named)?;
        }
        Ok(Self { out: BufWriter::new(file), target: Target::File(place) })
    }

    /// Puts what was written in its place.
    pub fn commit(self) -> Result<(), Error> {
        let mut file = self.out.into_inner().map_err(io::IntoInnerError::into_error)?;
        match self.target {
            Target::File(path) => {
                file.as_file().sync_all()?;
                let named = |source| Error::Create { name: path.display().to_string(), source };
                file.persist(&path).map(drop).map_err(|failed| named(failed.error))
            }
            Target::Device(path) => {
                let named = |source| Error::Create { name: path.display().to_string(), source };
                let mut device = fs::OpenOptions::new().write(true).open(&path).map_err(named)?;
                pour(&mut file, &mut device)
            }
            Target::Standard => pour(&mut file, &mut io::stdout().lock()),
        }
    }
}

fn pour(file: &mut NamedTempFile, out: &mut impl Write) -> Result<(), Error> {
    file.seek(SeekFrom::Start(0))?;
    io::copy(file, out)?;
    out.flush()?;
    Ok(())
}

impl Write for Atomic {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Seek for Atomic {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.out.seek(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_whole_or_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        fs::write(&path, "old").unwrap();
        let mut given_up = Atomic::create(Some(&path)).unwrap();
        given_up.write_all(b"half").unwrap();
        given_up.flush().unwrap();
        drop(given_up);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        let mut done = Atomic::create(Some(&path)).unwrap();
        done.write_all(b"new").unwrap();
        done.commit().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(Atomic::create(Some(folder.path())), Err(Error::Create { .. })));
        assert!(matches!(
            Atomic::create(Some(&folder.path().join("none").join("out.csv"))),
            Err(Error::Create { .. })
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_a_device_a_device() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        for place in [link.as_path(), Path::new("/dev/null")] {
            let mut out = Atomic::create(Some(place)).unwrap();
            out.write_all(b"new").unwrap();
            out.commit().unwrap();
        }
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }
}
