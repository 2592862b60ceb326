//! A file whose encoding is known.

use std::{
    fmt,
    io::{self, Read},
    path::Path,
};

use super::{Encoding, Evidence, Sources, inflate::Consumed, sniff, whole::Whole};
use crate::Error;

/// How much of a file decides its encoding, its format and its dialect: a few hundred rows of French text.
pub(super) const HEAD: usize = 64 << 10;

/// A file whose encoding is known, and whose head can be looked at before it is read; or one that is no text, which is read
/// at any place.
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
    /// Whether it lies in another file, which is compressed.
    wrapped: bool,
    /// How far the file has been read on disk, where its text is longer than it.
    consumed: Option<Consumed>,
    stored: Option<(Stored, Whole)>,
}

/// A file that is no text and holds a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stored {
    /// A workbook of Excel’s, since 2007.
    Xlsx,
    /// A workbook of Excel’s, until 2003.
    Xls,
    /// A workbook of LibreOffice’s.
    Ods,
    /// Parquet.
    Parquet,
    /// Arrow’s own format, with a directory at its end.
    ArrowFile,
    /// Arrow’s own format, as it goes over a wire.
    ArrowStream,
}

impl Source {
    /// Opens a file and decides its encoding. What is compressed is decompressed; an archive has to hold one file:
    /// [`Sources`] reads those that hold several.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Sources::open(path)?.only(&path.display().to_string())
    }

    /// Takes any stream of bytes; `name` is what messages call it.
    pub fn new(name: &str, reader: impl Read + Send + 'static) -> Result<Self, Error> {
        Sources::read(name, reader)?.only(name)
    }

    /// A text whose first bytes were read.
    pub(super) fn text(
        name: &str,
        raw: &[u8],
        reader: impl Read + Send + 'static,
        size: Option<u64>,
        consumed: Option<Consumed>,
    ) -> Result<Self, Error> {
        sniff::refuse_binary(name, raw)?;
        let whole = raw.len() < HEAD;
        let (mark, text) = sniff::strip_mark(raw);
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
            size,
            whole,
            wrapped: false,
            consumed,
            stored: None,
        })
    }

    /// A file that is read at any place.
    pub(super) fn stored(
        name: &str,
        stored: Stored,
        whole: Whole,
        size: Option<u64>,
    ) -> Result<Self, Error> {
        sniff::refuse_unread(name, stored)?;
        Ok(Self {
            name: name.to_owned(),
            reader: Box::new(io::empty()),
            encoding: Encoding::Utf8,
            evidence: Evidence::Ascii,
            head: Vec::new(),
            head_len: 0,
            mark: false,
            size,
            whole: true,
            wrapped: false,
            consumed: None,
            stored: Some((stored, whole)),
        })
    }

    /// What lay in another file.
    pub(super) fn wrapped(self) -> Self {
        Self { wrapped: true, ..self }
    }

    /// The file that is no text, if it is none.
    #[cfg(any(feature = "parquet", feature = "workbook"))]
    pub(crate) fn as_stored(&self) -> Option<(Stored, &Whole)> {
        self.stored.as_ref().map(|(stored, whole)| (*stored, whole))
    }

    /// Whether the bytes of the file are those of its text: it is neither compressed nor a workbook.
    pub(crate) const fn is_plain(&self) -> bool {
        !self.wrapped && self.stored.is_none()
    }

    /// How far the file has been read on disk, when `byte` bytes of its text have been.
    pub(crate) fn progress(&self, byte: u64) -> u64 {
        self.consumed.as_ref().map_or(byte, Consumed::get)
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
        let read = read.map_err(|source| Error::read(&self.name, source))?;
        self.whole = read < wanted;
        Ok(!self.whole)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("name", &self.name)
            .field("encoding", &self.encoding)
            .field("stored", &self.stored)
            .finish_non_exhaustive()
    }
}

/// Reads until `size` bytes have come or the stream ends.
pub(super) fn read_up_to(
    reader: &mut dyn Read,
    size: usize,
    into: &mut Vec<u8>,
) -> io::Result<usize> {
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
