//! Blocks of whole records.

use std::mem;

use memchr::{memchr, memchr_iter};

use crate::{Error, Fault, FaultKind, Frame, Position, Source, Step, input::Encoding};

/// How many bytes of text a block holds, unless the caller says otherwise.
pub const BLOCK: usize = 1 << 20;

/// How many records a block holds at most, so that tiny records do not make a heavy block.
const RECORDS: usize = 1 << 14;

/// The largest block that can be asked for; offsets in a block are 32 bits wide.
const LARGEST: usize = 1 << 28;

/// A file, cut where records end.
#[derive(Debug)]
pub struct Blocks<F> {
    source: Source,
    frame: F,
    size: usize,
    unread: Vec<u8>,
    next: Position,
    read_out: bool,
    ended: bool,
}

impl<F: Frame> Blocks<F> {
    /// Cuts a file into blocks of about [`BLOCK`] bytes.
    pub fn new(source: Source, frame: F) -> Self {
        let next = Position { row: 1, line: 1, byte: source.begin() };
        Self { source, frame, size: BLOCK, unread: Vec::new(), next, read_out: false, ended: false }
    }

    /// Cuts into blocks of another size, in bytes; what is found does not depend on it.
    #[must_use]
    pub fn with_size(mut self, size: usize) -> Self {
        self.size = size.clamp(1, LARGEST);
        self
    }

    /// The file being cut.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// What finds the records.
    pub fn frame_mut(&mut self) -> &mut F {
        &mut self.frame
    }

    /// The next block; `None` at the end of the file.
    pub fn next_block(&mut self) -> Result<Option<Block>, Error> {
        while let Some(block) = self.next_piece()? {
            if !block.records.is_empty() {
                return Ok(Some(block));
            }
        }
        Ok(None)
    }

    /// The next block, be there a record in it or not: all of them together are the file.
    pub(crate) fn next_piece(&mut self) -> Result<Option<Block>, Error> {
        if self.ended { Ok(None) } else { self.cut(RECORDS).map(Some) }
    }

    /// The first record, read as a header, in the last block, behind what was skipped before it: it does not count as a
    /// row. No block has a record in a file that has none.
    pub(crate) fn header(&mut self) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        while !self.ended {
            let block = self.cut(1)?;
            let is_found = !block.records.is_empty();
            blocks.push(block);
            if is_found {
                self.next.row = 1;
                break;
            }
        }
        Ok(blocks)
    }

    /// Gathers up to `most` records; none when the bytes read were only skipped.
    fn cut(&mut self, most: usize) -> Result<Block, Error> {
        let mut bytes = mem::take(&mut self.unread);
        let mut records = Vec::new();
        let (mut used, mut line) = (0, 0_u32);
        if bytes.len() < self.size {
            self.fill(&mut bytes)?;
        }
        while records.len() < most {
            let unread = bytes.get(used..).unwrap_or_default();
            let next = match self.frame.step(unread, self.read_out) {
                Step::Record { start, end, next } => {
                    let line = line.saturating_add(lines(unread.get(..start)));
                    records.push(Record::new(used + start, used + end, line, None));
                    next
                }
                Step::Fault { kind, at, next } => {
                    let line = line.saturating_add(lines(unread.get(..at)));
                    records.push(Record::new(used + at, used + at, line, Some(kind)));
                    next
                }
                Step::Skip { next } => next,
                // What is framed goes out first, so that the bytes in hand stay few.
                Step::More if used > 0 => break,
                Step::More if !self.read_out => {
                    self.fill(&mut bytes)?;
                    continue;
                }
                Step::More | Step::End => {
                    self.ended = true;
                    break;
                }
            };
            line = line.saturating_add(lines(unread.get(..next)));
            used += next;
        }
        let rest = bytes.get(used..).unwrap_or_default();
        self.unread = Vec::with_capacity(rest.len() + self.size);
        self.unread.extend_from_slice(rest);
        bytes.truncate(used);
        let block = Block { encoding: self.source.encoding().0, first: self.next, bytes, records };
        self.next.row += block.records.len() as u64;
        self.next.line += u64::from(line);
        self.next.byte += block.encoding.source_len(&block.bytes);
        Ok(block)
    }

    fn fill(&mut self, bytes: &mut Vec<u8>) -> Result<(), Error> {
        if !self.read_out {
            // As much again at least: a long record is looked at a few times, not at every read.
            let size = self.size.max(bytes.len());
            self.read_out = !self.source.read(size, bytes)?;
        }
        Ok(())
    }
}

/// Whole records of a file, and where they stand.
#[derive(Debug)]
pub struct Block {
    bytes: Vec<u8>,
    records: Vec<Record>,
    first: Position,
    encoding: Encoding,
}

/// One record of a block; offsets count from the block's first byte.
#[derive(Clone, Copy, Debug)]
struct Record {
    start: u32,
    end: u32,
    /// Line breaks before it in the block.
    line: u32,
    fault: Option<FaultKind>,
}

/// The text of one record, borrowed from its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// The record, without its line end.
    pub text: &'a str,
    /// Where it begins.
    pub position: Position,
}

impl Block {
    /// How many records it holds, those that cannot be read included.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether it holds no record.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Its text, with everything that stands between its records.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How the file writes its characters.
    pub(crate) const fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Where a text that was borrowed from this block begins in it.
    pub(crate) fn offset_of(&self, text: &str) -> usize {
        text.as_ptr().addr() - self.bytes.as_ptr().addr()
    }

    /// How many bytes of text it holds.
    pub fn text_len(&self) -> usize {
        self.bytes.len()
    }

    /// Where the block begins; what is before it has been read.
    pub fn first(&self) -> Position {
        self.first
    }

    /// The text of every record, or why there is none.
    pub fn texts(&self) -> impl Iterator<Item = Result<Text<'_>, Fault>> {
        // Checked once for all records, which is many times faster than record by record.
        let text = simdutf8::basic::from_utf8(&self.bytes).ok();
        let nuls = memchr(0, &self.bytes).is_some();
        let mut at = Locator { block: self, from: 0, byte: self.first.byte };
        self.records.iter().zip(self.first.row..).map(move |(record, row)| {
            let range = record.start as usize..record.end as usize;
            let position = Position {
                row,
                line: self.first.line + u64::from(record.line),
                byte: at.byte_of(range.start),
            };
            if let Some(kind) = record.fault {
                return Err(Fault { position, kind });
            }
            let bytes = self.bytes.get(range.clone()).unwrap_or_default();
            if let Some(nul) = if nuls { memchr(0, bytes) } else { None } {
                return Err(self.fault(position, bytes, nul, FaultKind::Nul));
            }
            match text.and_then(|text| text.get(range)) {
                Some(text) => Ok(Text { text, position }),
                None => match str::from_utf8(bytes) {
                    Ok(text) => Ok(Text { text, position }),
                    Err(error) => Err(self.fault(
                        position,
                        bytes,
                        error.valid_up_to(),
                        FaultKind::Undecodable,
                    )),
                },
            }
        })
    }

    /// A fault `at` bytes into a record.
    fn fault(&self, mut position: Position, record: &[u8], at: usize, kind: FaultKind) -> Fault {
        let before = record.get(..at).unwrap_or_default();
        position.line += u64::from(lines(Some(before)));
        position.byte += self.encoding.source_len(before);
        Fault { position, kind }
    }
}

impl Record {
    fn new(start: usize, end: usize, line: u32, fault: Option<FaultKind>) -> Self {
        // Blocks are smaller than `u32` counts: `LARGEST`, and a record's limit.
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end), line, fault }
    }
}

/// Turns growing offsets in a block into offsets in the file.
struct Locator<'a> {
    block: &'a Block,
    from: usize,
    byte: u64,
}

impl Locator<'_> {
    fn byte_of(&mut self, at: usize) -> u64 {
        self.byte +=
            self.block.encoding.source_len(self.block.bytes.get(self.from..at).unwrap_or_default());
        self.from = at;
        self.byte
    }
}

/// Line breaks in some bytes.
fn lines(bytes: Option<&[u8]>) -> u32 {
    let count = memchr_iter(b'\n', bytes.unwrap_or_default()).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
