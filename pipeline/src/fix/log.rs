//! The log of a fix: what it needs to be taken back.

use std::io::{BufRead, Seek, SeekFrom, Write};

use praticable::FixKind;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use xxhash_rust::xxh3::Xxh3;

use super::{Entry, Piece, Refused};
use crate::{Error, Format, input::Encoding};

/// Bytes of the first line: it is written last, when the sums are known, and there has to be room for it.
const FIRST: usize = 384;

/// Which shape of log this is.
const VERSION: u32 = 1;

/// The bytes of a file, in short.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sum {
    /// How many there are.
    pub(super) bytes: u64,
    /// Their XXH3, 64 bits in hexadecimal digits.
    pub(super) xxh3: String,
}

/// The bytes of a file, being summed up.
#[derive(Default)]
pub(super) struct Summing {
    bytes: u64,
    hash: Xxh3,
}

impl Summing {
    pub(super) fn take(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        self.hash.update(bytes);
    }

    pub(super) fn sum(&self) -> Sum {
        Sum { bytes: self.bytes, xxh3: format!("{:016x}", self.hash.digest()) }
    }
}

/// The first line: which files the log stands between.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct First {
    /// The version of the log.
    log: u32,
    /// The version of this crate.
    praticable: String,
    pub(super) format: String,
    encoding: String,
    /// The file as it was.
    pub(super) input: Sum,
    /// The file as it became.
    pub(super) output: Sum,
    /// How many lines follow.
    pub(super) changes: u64,
}

/// Any further line: one step of one place. Those of a place that have no `byte` go on from the line before.
#[derive(Serialize)]
struct Line<'e> {
    row: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<&'e str>,
    path: &'e str,
    raw: Value<'e>,
    new: Value<'e>,
    code: &'e str,
    policy: FixKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    byte: Option<u64>,
    /// What was written there, unless it is the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<&'e str>,
    /// What is written there now, unless it is the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<&'e str>,
}

/// A cell is a text, a JSON value is JSON.
#[derive(Serialize)]
#[serde(untagged)]
enum Value<'e> {
    Cell(&'e str),
    Json(&'e RawValue),
}

impl<'e> Value<'e> {
    fn of(text: &'e str, is_json: bool) -> Self {
        match serde_json::from_str(text) {
            Ok(json) if is_json => Self::Json(json),
            _ => Self::Cell(text),
        }
    }
}

/// A line read back: what taking it back needs.
#[derive(Deserialize)]
struct Read<'l> {
    #[serde(borrow)]
    raw: &'l RawValue,
    #[serde(borrow)]
    new: &'l RawValue,
    byte: Option<u64>,
    was: Option<String>,
    now: Option<String>,
}

/// Bytes of the file as it was, and those that stand there now.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Splice {
    /// Offset in the file as it was.
    pub(super) byte: u64,
    pub(super) was: Vec<u8>,
    pub(super) now: Vec<u8>,
}

/// The log of a fix, being written.
pub struct Log<W> {
    out: W,
    format: Format,
    encoding: Encoding,
    changes: u64,
    before: Summing,
    after: Summing,
}

impl<W> std::fmt::Debug for Log<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log").field("changes", &self.changes).finish_non_exhaustive()
    }
}

impl<W: Write + Seek> Log<W> {
    /// Begins a log; where it is written to must be empty.
    pub fn begin(mut out: W, format: Format, encoding: Encoding) -> Result<Self, Error> {
        out.write_all(&[b' '; FIRST])?;
        out.write_all(b"\n")?;
        let (before, after) = (Summing::default(), Summing::default());
        Ok(Self { out, format, encoding, changes: 0, before, after })
    }

    /// Takes note of a piece of the file, whether it changed or not.
    pub fn take(&mut self, piece: &Piece) -> Result<(), Error> {
        self.before.take(&piece.before);
        self.after.take(piece.bytes());
        piece.entries.iter().try_for_each(|entry| self.entry(entry))
    }

    fn entry(&mut self, entry: &Entry) -> Result<(), Error> {
        let is_json = self.format != Format::Table;
        for (step, change) in entry.changes.iter().enumerate() {
            let is_first = step == 0;
            let written = |text: &'_ str, value: &str| is_first && text != value;
            let line = Line {
                row: entry.row,
                column: entry.column.as_deref(),
                path: &change.path,
                raw: Value::of(&change.raw, is_json),
                new: Value::of(&change.new, is_json),
                code: change.code,
                policy: change.kind,
                byte: is_first.then_some(entry.byte),
                was: written(&entry.was, &change.raw).then_some(entry.was.as_str()),
                now: written(&entry.now, &change.new).then_some(entry.now.as_str()),
            };
            let line = serde_json::to_vec(&line).map_err(std::io::Error::from)?;
            self.out.write_all(&line)?;
            self.out.write_all(b"\n")?;
            self.changes += 1;
        }
        Ok(())
    }

    /// Writes the first line, and gives back where all was written to.
    pub fn finish(mut self) -> Result<W, Error> {
        let first = First {
            log: VERSION,
            praticable: env!("CARGO_PKG_VERSION").to_owned(),
            format: self.format.name().to_owned(),
            encoding: self.encoding.name().to_owned(),
            input: self.before.sum(),
            output: self.after.sum(),
            changes: self.changes,
        };
        self.out.seek(SeekFrom::Start(0))?;
        serde_json::to_writer(&mut self.out, &first).map_err(std::io::Error::from)?;
        self.out.seek(SeekFrom::End(0))?;
        self.out.flush()?;
        Ok(self.out)
    }
}

/// A log being read.
pub(super) struct Reader<R> {
    name: String,
    input: R,
    pub(super) first: First,
    encoding: Encoding,
    line: u64,
}

impl<R: BufRead> Reader<R> {
    /// Reads the first line.
    pub(super) fn open(name: &str, mut input: R) -> Result<Self, Error> {
        let no_log = || Error::from(Refused::Log { name: name.to_owned(), line: 1 });
        let text = line_of(name, &mut input)?.ok_or_else(no_log)?;
        let first: First = serde_json::from_str(&text).map_err(|_| no_log())?;
        let encoding = Encoding::from_name(&first.encoding).filter(|_| first.log == VERSION);
        let encoding = encoding.ok_or_else(no_log)?;
        Ok(Self { name: name.to_owned(), input, first, encoding, line: 1 })
    }

    /// What is wrong with the line that was read last.
    pub(super) fn fault(&self) -> Error {
        Refused::Log { name: self.name.clone(), line: self.line }.into()
    }

    /// The next piece of the file that changed.
    pub(super) fn next(&mut self) -> Result<Option<Splice>, Error> {
        while let Some(text) = line_of(&self.name, &mut self.input)? {
            self.line += 1;
            let read: Read<'_> = serde_json::from_str(&text).map_err(|_| self.fault())?;
            let Some(byte) = read.byte else { continue };
            let was = self.bytes(read.was, read.raw)?;
            let now = self.bytes(read.now, read.new)?;
            return Ok(Some(Splice { byte, was, now }));
        }
        if self.line - 1 == self.first.changes { Ok(None) } else { Err(self.fault()) }
    }

    /// What was written, as the bytes of the file.
    fn bytes(&self, written: Option<String>, value: &RawValue) -> Result<Vec<u8>, Error> {
        let text = match written {
            Some(text) => text,
            None if self.first.format == Format::Table.name() => {
                serde_json::from_str(value.get()).map_err(|_| self.fault())?
            }
            None => value.get().to_owned(),
        };
        let bytes = self.encoding.encode(text.as_bytes()).ok_or_else(|| self.fault())?;
        Ok(bytes.into_owned())
    }
}

/// The next line; `None` at the end.
fn line_of(name: &str, input: &mut impl BufRead) -> Result<Option<String>, Error> {
    let mut line = String::new();
    let read = input.read_line(&mut line);
    match read {
        Ok(0) => Ok(None),
        Ok(_) => Ok(Some(line)),
        // It is not text, so it is no log.
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => Ok(Some(String::new())),
        Err(source) => Err(Error::Read { name: name.to_owned(), source }),
    }
}
