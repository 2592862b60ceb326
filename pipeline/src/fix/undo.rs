//! A fix taken back.

use std::io::{BufRead, Read, Write};

use super::{
    Refused,
    log::{Reader, Splice, Summing},
};
use crate::Error;

/// How many bytes are copied at a time.
const CHUNK: usize = 64 << 10;

/// Takes a fix back: from the file that it wrote and from its log comes the file as it was, byte for byte. `name` and
/// `log_name` are what messages call the two.
///
/// What is given back is whole once this has returned: until then it may turn out that the file was changed since, or that
/// the log is that of another one.
pub fn undo(
    (name, fixed): (&str, impl Read),
    (log_name, log): (&str, impl BufRead),
    mut back: impl Write,
) -> Result<(), Error> {
    let mut log = Reader::open(log_name, log)?;
    let mut copy = Copy { name, fixed, now: Summing::default(), then: Summing::default() };
    let other =
        || Error::from(Refused::NotFixed { name: name.to_owned(), log: log_name.to_owned() });
    while let Some(Splice { byte, was, now }) = log.next()? {
        let gap = byte.checked_sub(copy.then.sum().bytes).ok_or_else(|| log.fault())?;
        if !copy.pass(gap, &mut back)? || !copy.skip(&now)? {
            return Err(other());
        }
        copy.then.take(&was);
        back.write_all(&was)?;
    }
    copy.pass(u64::MAX, &mut back)?;
    let sums = (copy.now.sum(), copy.then.sum());
    if sums.0 != log.first.output {
        return Err(other());
    }
    if sums.1 != log.first.input {
        return Err(log.fault());
    }
    back.flush()?;
    Ok(())
}

/// Whether a file is what a log was written of: what it became, or what it was.
#[cfg(feature = "output")]
pub(super) fn recognise(
    (name, mut file): (&str, impl Read),
    (log_name, log): (&str, impl BufRead),
) -> Result<(), Error> {
    let log = Reader::open(log_name, log)?;
    let mut sum = Summing::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = file.read(&mut chunk);
        let read = read.map_err(|source| Error::Read { name: name.to_owned(), source })?;
        if read == 0 {
            break;
        }
        sum.take(chunk.get(..read).unwrap_or_default());
    }
    let sum = sum.sum();
    let (name, log_name) = (name.to_owned(), log_name.to_owned());
    if sum == log.first.output {
        Ok(())
    } else if sum == log.first.input {
        Err(Refused::Unfixed { name }.into())
    } else {
        Err(Refused::NotFixed { name, log: log_name }.into())
    }
}

/// A file being copied.
struct Copy<'n, R> {
    name: &'n str,
    fixed: R,
    /// The file as it is.
    now: Summing,
    /// The file as it was.
    then: Summing,
}

impl<R: Read> Copy<'_, R> {
    /// Copies so many bytes, or up to the end; whether there were as many.
    fn pass(&mut self, count: u64, back: &mut impl Write) -> Result<bool, Error> {
        let mut left = count;
        let mut chunk = vec![0; CHUNK];
        while left > 0 {
            let wanted = usize::try_from(left).unwrap_or(CHUNK).min(CHUNK);
            let bytes = self.read(chunk.get_mut(..wanted).unwrap_or_default())?;
            let bytes = chunk.get(..bytes).unwrap_or_default();
            if bytes.is_empty() {
                return Ok(false);
            }
            self.now.take(bytes);
            self.then.take(bytes);
            back.write_all(bytes)?;
            left -= bytes.len() as u64;
        }
        Ok(true)
    }

    /// Passes over bytes that must be these.
    fn skip(&mut self, expected: &[u8]) -> Result<bool, Error> {
        let mut bytes = vec![0; expected.len()];
        let mut at = 0;
        while at < bytes.len() {
            let read = self.read(bytes.get_mut(at..).unwrap_or_default())?;
            if read == 0 {
                return Ok(false);
            }
            at += read;
        }
        self.now.take(&bytes);
        Ok(bytes == expected)
    }

    fn read(&mut self, into: &mut [u8]) -> Result<usize, Error> {
        let read = self.fixed.read(into);
        read.map_err(|source| Error::Read { name: self.name.to_owned(), source })
    }
}
