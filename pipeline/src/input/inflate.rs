//! What was compressed, given back within bounds.

use std::{
    io::{self, ErrorKind, Read},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use flate2::{Crc, read::MultiGzDecoder};

use super::{FREE, RATIO, TOTAL};
use crate::error::Trouble;

/// Whether so many bytes may come out of so many: a file of repeated rows does shrink to a hundredth, and a bomb to a
/// thousandth.
pub(super) fn may_give(compressed: u64, given: u64) -> Result<(), Trouble> {
    if given > TOTAL {
        Err(Trouble::TooLarge)
    } else if given > FREE && given / RATIO > compressed {
        Err(Trouble::Bomb)
    } else {
        Ok(())
    }
}

/// How far a compressed file has been read, seen from elsewhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Consumed(Arc<AtomicU64>);

impl Consumed {
    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A reader that counts what is taken from it.
struct Counted<R> {
    inner: R,
    consumed: Consumed,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.consumed.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// The text of a gzip file, of one member or several.
pub(super) struct Gzip<R> {
    decoder: MultiGzDecoder<Counted<R>>,
    consumed: Consumed,
    given: u64,
}

impl<R: Read> Gzip<R> {
    pub(super) fn new(inner: R) -> Self {
        let consumed = Consumed::default();
        let decoder = MultiGzDecoder::new(Counted { inner, consumed: consumed.clone() });
        Self { decoder, consumed, given: 0 }
    }

    pub(super) fn consumed(&self) -> Consumed {
        self.consumed.clone()
    }
}

impl<R: Read> Read for Gzip<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.decoder.read(into).map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => Trouble::Cut.into(),
            ErrorKind::InvalidInput | ErrorKind::InvalidData => Trouble::Damaged.into(),
            _ => error,
        })?;
        self.given += read as u64;
        may_give(self.consumed.get(), self.given)?;
        Ok(read)
    }
}

/// The text of a member of an archive, which has to be what its directory says.
pub(super) struct Checked<R> {
    inner: R,
    crc: Crc,
    expected: u32,
    left: u64,
}

impl<R: Read> Checked<R> {
    pub(super) fn new(inner: R, size: u64, expected: u32) -> Self {
        Self { inner, crc: Crc::new(), expected, left: size }
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        let read = self.inner.read(into).map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof | ErrorKind::InvalidInput | ErrorKind::InvalidData => {
                Trouble::Damaged.into()
            }
            _ => error,
        })?;
        self.crc.update(into.get(..read).unwrap_or_default());
        match self.left.checked_sub(read as u64) {
            Some(left) if read > 0 || (left == 0 && self.crc.sum() == self.expected) => {
                self.left = left;
                Ok(read)
            }
            _ => Err(Trouble::Damaged.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn trouble(error: &io::Error) -> Option<Trouble> {
        Trouble::of(error)
    }

    #[test]
    fn members_come_one_after_the_other() {
        let two = [gzip(b"nom;"), gzip(b"prenom")].concat();
        let mut text = String::new();
        Gzip::new(Cursor::new(two)).read_to_string(&mut text).unwrap();
        assert_eq!(text, "nom;prenom");
    }

    #[test]
    fn what_is_cut_short_is_no_end() {
        let whole = gzip(b"nom;prenom\nEXEMPLE;JULIE\n");
        for end in 11..whole.len() {
            let error = io::copy(&mut Gzip::new(&whole[..end]), &mut io::sink()).unwrap_err();
            assert_eq!(trouble(&error), Some(Trouble::Cut), "{end} bytes");
        }
    }

    #[test]
    fn a_bomb_is_given_up_early() {
        let bomb = gzip(&vec![b'a'; usize::try_from(FREE).unwrap() * 4]);
        let mut given = 0;
        let mut reader = Gzip::new(Cursor::new(bomb));
        let mut piece = vec![0; 1 << 16];
        let error = loop {
            match reader.read(&mut piece) {
                Ok(read) => given += read as u64,
                Err(error) => break error,
            }
        };
        assert_eq!(trouble(&error), Some(Trouble::Bomb));
        assert!(given <= FREE, "{given}");
    }

    #[test]
    fn a_member_is_what_its_directory_says() {
        let mut crc = Crc::new();
        crc.update(b"nom");
        for (bytes, size, sum, is_right) in [
            (b"nom".as_slice(), 3, crc.sum(), true),
            (b"nom", 2, crc.sum(), false),
            (b"nom", 4, crc.sum(), false),
            (b"nom", 3, 1, false),
        ] {
            let read = Checked::new(bytes, size, sum).read_to_end(&mut Vec::new());
            assert_eq!(read.is_ok(), is_right, "{size} {sum}");
        }
    }
}
