//! Fixes of files on disk.

use std::{
    fs::{self, File},
    io::{BufReader, ErrorKind, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::{Fixing, Log, Refused, Tally, dated, undo::recognise};
use crate::{Error, Source, check::Settings, output::Atomic};

/// What a fix wrote.
#[derive(Clone, Debug)]
pub struct Written {
    /// How much was changed.
    pub tally: Tally,
    /// The log, if one was wanted.
    pub log: Option<PathBuf>,
}

/// Where the log of a file stands unless it was said: beside it, under its name and `.fixes.ndjson`.
pub fn default_log(out: impl AsRef<Path>) -> PathBuf {
    let out = out.as_ref();
    let mut name = out.file_name().unwrap_or_default().to_owned();
    name.push(".fixes.ndjson");
    out.with_file_name(name)
}

/// Puts a file right, and writes what comes of it and its log. Both take the place of older ones as wholes, or not at all;
/// `out` may be the file itself. `progress` is told how many rows have come and which byte was
/// reached, and may stop the run: then nothing is written.
pub fn fix_file(
    fixing: Fixing,
    (file, out, log): (&Path, &Path, Option<&Path>),
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Written, Error> {
    if let Some(log) = log {
        if is_same(log, out) || is_same(log, file) {
            return Err(Refused::LogIsFile { name: log.display().to_string() }.into());
        }
        // The file as it was is nowhere else, and only the older log leads back to it.
        if is_same(file, out) && log.exists() {
            return Err(Refused::LogExists { name: log.display().to_string() }.into());
        }
    }
    let mut target = Atomic::create(Some(out))?;
    let mut written = log
        .map(|log| Atomic::create(Some(log)))
        .transpose()?
        .map(|log| Log::begin(log, fixing.format(), fixing.encoding()))
        .transpose()?;
    let name = fixing.name().to_owned();
    let (size, mut read) = (fixing.size(), 0);
    let tally = fixing.run(|piece| {
        if progress(piece.tally.rows, piece.byte).is_break() {
            return Err(std::io::Error::from(ErrorKind::Interrupted).into());
        }
        read += piece.before.len() as u64;
        target.write_all(piece.bytes())?;
        if let Some(log) = &mut written {
            log.take(&piece)?;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if size.is_some_and(|size| size != read) {
        return Err(Refused::Changed { name }.into());
    }
    // The log first: without it, nothing leads back.
    if let Some(written) = written {
        written.finish()?.commit()?;
    }
    target.commit()?;
    Ok(Written { tally, log: log.map(Path::to_owned) })
}

/// Takes the fix of a file back by its log, and writes the file as it was to `back`, which may be the file itself. Nothing
/// is written unless the file is what the fix wrote, and what comes of it what the fix was given.
pub fn unfix_file(fixed: &Path, log: &Path, back: &Path) -> Result<(), Error> {
    if is_same(log, back) {
        return Err(Refused::LogIsFile { name: log.display().to_string() }.into());
    }
    let (name, log_name) = (fixed.display().to_string(), log.display().to_string());
    recognise((&name, open(fixed)?), (&log_name, open(log)?))?;
    let mut target = Atomic::create(Some(back))?;
    super::undo((&name, open(fixed)?), (&log_name, open(log)?), &mut target)?;
    target.commit()
}

fn open(path: &Path) -> Result<BufReader<File>, Error> {
    let refused = |source| Error::Read { name: path.display().to_string(), source };
    File::open(path).map(BufReader::new).map_err(refused)
}

/// Opens a file to put it right.
impl Fixing {
    /// Opens a file on disk. One whose dates may have the month first is read to its end, so that all of a column settles
    /// what each of them means.
    pub fn open_file(path: &Path, settings: &Settings, confirm: bool) -> Result<Self, Error> {
        dated(|| Self::open(Source::open(path)?, settings, confirm))
    }
}

/// Whether two paths lead to the same file, be it there or not.
fn is_same(a: &Path, b: &Path) -> bool {
    let place = |path: &Path| {
        fs::canonicalize(path).ok().or_else(|| {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            Some(fs::canonicalize(folder.unwrap_or(Path::new("."))).ok()?.join(path.file_name()?))
        })
    };
    a == b || place(a).is_some_and(|a| place(b) == Some(a))
}
