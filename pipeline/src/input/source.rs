//! A file whose encoding is known.

use std::{
    fmt,
    fs::File,
    io::{self, Read},
    path::Path,
};

use super::{Encoding, Evidence, sniff};
use crate::Error;

/// How much of a file decides its encoding, its format and its dialect: a few hundred rows of French text.
const HEAD: usize = 64 << 10;

/// A file whose encoding is known, and whose head can be looked at before it is read.
pub struct Source {
    name: String,
    reader: Box<dyn Read + Send>,
    encoding: Encoding,
    evidence: Evidence,
    head: Vec<u8>,
    /// Bytes of the head as they lie in the file, the mark left out.
    head_len: usize,
    mark: bool,
    size: Option<u64>,
    whole: bool,
}

impl Source {
    /// Opens a file and decides its encoding.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let name = path.display().to_string();
        let refused = |source| Error::Read { name: name.clone(), source };
        let file = File::open(path).map_err(refused)?;
        let known = file.metadata().map_err(refused)?;
        let mut source = Self::new(&name, file)?;
        source.size = known.is_file().then_some(known.len());
        Ok(source)
    }

    /// Takes any stream of bytes; `name` is what messages call it.
    pub fn new(name: &str, mut reader: impl Read + Send + 'static) -> Result<Self, Error> {
        let mut raw = Vec::with_capacity(HEAD);
        read_up_to(&mut reader, HEAD, &mut raw)
            .map_err(|source| Error::Read { name: name.to_owned(), source })?;
        sniff::refuse_binary(name, &raw)?;
        let whole = raw.len() < HEAD;
        let (mark, text) = sniff::strip_mark(&raw);
        if whole && text.iter().all(u8::is_ascii_whitespace) {
            return Err(Error::Empty { name: name.to_owned() });
        }
        let (encoding, evidence) =
            if mark { (Encoding::Utf8, Evidence::Mark) } else { Encoding::decide(text, whole) };
        Ok(Self {
            name: name.to_owned(),
            reader: Box::new(reader),
            encoding,
            evidence,
            head: encoding.decode(text).into_owned(),
            head_len: text.len(),
            mark,
            size: None,
            whole,
        })
    }

    /// What messages call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The encoding, and why.
    pub fn encoding(&self) -> (Encoding, Evidence) {
        (self.encoding, self.evidence)
    }

    /// Bytes of the file on disk, where that is known before reading.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// The first bytes, decoded: what decides the format.
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// Whether the head is all there is.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Where the text begins in the file: behind the byte order mark.
    pub(crate) fn begin(&self) -> u64 {
        if self.mark { 3 } else { 0 }
    }

    /// Appends about `size` more bytes of text; `false` at the end of the file.
    pub(crate) fn read(&mut self, size: usize, into: &mut Vec<u8>) -> Result<bool, Error> {
        into.append(&mut self.head);
        let wanted = size.saturating_sub(self.head_len);
        self.head_len = 0;
        if self.whole {
            return Ok(false);
        }
        let read = match self.encoding {
            Encoding::Utf8 => read_up_to(&mut self.reader, wanted, into),
            Encoding::Windows1252 => {
                let mut raw = Vec::with_capacity(wanted);
                let read = read_up_to(&mut self.reader, wanted, &mut raw);
                into.extend_from_slice(&self.encoding.decode(&raw));
                read
            }
        };
        let read = read.map_err(|source| Error::Read { name: self.name.clone(), source })?;
        self.whole = read < wanted;
        Ok(!self.whole)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("name", &self.name)
            .field("encoding", &self.encoding)
            .finish_non_exhaustive()
    }
}

/// Reads until `size` bytes have come or the stream ends.
fn read_up_to(reader: &mut dyn Read, size: usize, into: &mut Vec<u8>) -> io::Result<usize> {
    into.reserve(size);
    reader.take(size as u64).read_to_end(into)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn text(bytes: &'static [u8], size: usize) -> Vec<u8> {
        let mut source = Source::new("a.csv", Cursor::new(bytes)).unwrap();
        let mut text = Vec::new();
        while source.read(size, &mut text).unwrap() {}
        text
    }

    #[test]
    fn a_mark_is_left_out_and_counted() {
        let source = Source::new("a.csv", Cursor::new(b"\xEF\xBB\xBFnom")).unwrap();
        assert_eq!(source.encoding(), (Encoding::Utf8, Evidence::Mark));
        assert_eq!((source.head(), source.begin()), (b"nom".as_slice(), 3));
    }

    #[test]
    fn windows_1252_comes_out_as_utf8() {
        assert_eq!(text(b"Ren\xE9e", 3), "Renée".as_bytes());
    }

    #[test]
    fn nothing_is_an_error_and_not_a_pass() {
        for bytes in [b"".as_slice(), b"\xEF\xBB\xBF", b" \r\n\n"] {
            let error = Source::new("vide.csv", Cursor::new(bytes)).unwrap_err();
            assert_eq!(error.to_string(), "`vide.csv` is empty: nothing was checked");
        }
    }

    #[test]
    fn any_size_of_read_gives_the_same_text() {
        let long: Vec<u8> =
            (0..300_000_u32).map(|n| b'a' + u8::try_from(n % 26).unwrap()).collect();
        for size in [1, 1000, 65_536, 1 << 20] {
            let mut source = Source::new("long.csv", Cursor::new(long.clone())).unwrap();
            let mut read = Vec::new();
            while source.read(size, &mut read).unwrap() {}
            assert_eq!(read, long, "reads of {size} bytes");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = Source::open(Path::new("absent.csv")).unwrap_err();
        assert_eq!(error.to_string(), "cannot read `absent.csv`");
    }
}
