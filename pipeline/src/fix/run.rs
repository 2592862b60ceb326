//! A file being put right, block by block.

use std::{ops::ControlFlow, sync::Arc};

use praticable::{
    Finding, check_json,
    dataset::DateForms,
    fix::{self, Mended, Wanted},
    table::Header,
};

use super::{Piece, Tally, piece::Desk};
use crate::{
    Block, Blocks, Error, Format, Frame, Position, Source,
    check::{Rows, Settings, detect},
    csv::{Cells, Dialect, Records, Row, Shape, Sniffed, Table, needs_quotes},
    format::{self, of_json},
    input::Encoding,
    json::{Lines, Nested},
    parallel,
};

/// How many rows are judged together, as in a check.
const TOGETHER: usize = 32;

/// A file whose format and columns are known, about to be put right.
#[derive(Debug)]
pub struct Fixing {
    name: String,
    size: Option<u64>,
    format: Format,
    encoding: Encoding,
    confirm: bool,
    settings: Arc<Settings>,
    /// What stands before the records.
    head: Piece,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Table { blocks: Blocks<Records>, rows: Shaped },
    Lines(Blocks<Lines>),
    Nested(Blocks<Nested>),
}

/// What the rows of a table look like.
#[derive(Debug)]
struct Shaped {
    shape: Shape,
    names: Vec<String>,
    header: Header,
}

impl Fixing {
    /// Tells what a file holds, and puts the names of its columns right. Only files of our own are fixed: those of a
    /// national source are for whoever publishes them to correct. Dates are read day first unless a mapping says otherwise;
    /// [`dated`] asks the file itself.
    pub fn open(source: Source, settings: &Settings, confirm: bool) -> Result<Self, Error> {
        if let Some(refused) = format::unfixable(source.name(), source.is_plain(), None) {
            return Err(refused.into());
        }
        let detected = detect(&source, settings.format)?;
        let (name, size) = (source.name().to_owned(), source.size());
        let (encoding, begin) = (source.encoding().0, source.begin());
        if let Some(refused) = format::unfixable(&name, true, Some(detected.format)) {
            return Err(refused.into());
        }
        if !settings.mapping.is_empty() && detected.format != Format::Table {
            return Err(Error::NothingToMap { name });
        }
        let mark = if begin > 0 { MARK.to_vec() } else { Vec::new() };
        let mut head = Piece { before: mark, ..Piece::default() };
        let content = match detected.table {
            Some(sniffed) => table(source, sniffed, settings, confirm, &mut head)?,
            None => match of_json(source.head()) {
                Format::JsonArray => Content::Nested(Blocks::new(source, Nested::array())),
                Format::JsonObject => Content::Nested(Blocks::new(source, Nested::values())),
                _ => Content::Lines(Blocks::new(source, Lines::default())),
            },
        };
        let settings = Arc::new(settings.clone());
        let format = detected.format;
        Ok(Self { name, size, format, encoding, confirm, settings, head, content })
    }

    /// What messages call the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Bytes of the file on disk, where that is known before reading.
    pub const fn size(&self) -> Option<u64> {
        self.size
    }

    /// What the file holds.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// How the file writes its characters, and so does what comes of it.
    pub const fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Reads the file in blocks of another size, in bytes; what becomes of it does not depend on it.
    #[must_use]
    pub fn with_block_size(mut self, size: usize) -> Self {
        self.content = match self.content {
            Content::Table { blocks, rows } => {
                Content::Table { blocks: blocks.with_size(size), rows }
            }
            Content::Lines(blocks) => Content::Lines(blocks.with_size(size)),
            Content::Nested(blocks) => Content::Nested(blocks.with_size(size)),
        };
        self
    }

    /// Puts every record right. All pieces together are the file, in its order; the sink may stop it.
    pub fn run(
        self,
        mut sink: impl FnMut(Piece) -> Result<ControlFlow<()>, Error>,
    ) -> Result<Tally, Error> {
        let mut tally = self.head.tally.clone();
        if sink(self.head)?.is_break() {
            return Ok(tally);
        }
        let (encoding, confirm, settings) = (self.encoding, self.confirm, &*self.settings);
        let mut sink = |piece: Piece| {
            tally += piece.tally.clone();
            sink(piece)
        };
        match self.content {
            Content::Table { blocks, rows } => {
                over(blocks, settings, &mut sink, || {
                    let mut cells = vec![Cells::default(); TOGETHER];
                    let rows = &rows;
                    move |block: &Block| rows.mend(block, &mut cells, settings, (encoding, confirm))
                })?;
            }
            Content::Lines(blocks) => {
                over(blocks, settings, &mut sink, || {
                    |block: &Block| mend_json(block, settings, (encoding, confirm))
                })?;
            }
            Content::Nested(blocks) => {
                over(blocks, settings, &mut sink, || {
                    |block: &Block| mend_json(block, settings, (encoding, confirm))
                })?;
            }
        }
        Ok(tally)
    }
}

/// Opens what can be opened twice: where a column of dates may have the month first and nobody has said so, all of it is read
/// before anything is put right, so that the column settles what each of them means (ENS-006). The dates of a column that
/// contradicts itself stay as they are.
pub fn dated(open: impl Fn() -> Result<Fixing, Error>) -> Result<Fixing, Error> {
    let mut fixing = open()?;
    let Content::Table { rows, .. } = &mut fixing.content else { return Ok(fixing) };
    if rows.header.has_open_dates() {
        let mut forms = DateForms::default();
        let header = &rows.header;
        if let Content::Table { blocks, rows } = open()?.content {
            Rows::Text(blocks, rows.shape).each(
                |cells| forms.add(&header.date_forms(cells.iter().copied())),
                |_, _| ControlFlow::Continue(()),
            )?;
        }
        rows.header = header.clone().with_dates(forms.orders());
    }
    Ok(fixing)
}

/// The UTF-8 byte order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Puts each block right, in parallel.
fn over<J: FnMut(&Block) -> Piece>(
    mut blocks: Blocks<impl Frame>,
    settings: &Settings,
    sink: &mut impl FnMut(Piece) -> Result<ControlFlow<()>, Error>,
    worker: impl Fn() -> J + Sync,
) -> Result<(), Error> {
    parallel::ordered(
        settings.threads,
        move || blocks.next_piece(),
        || {
            let mut mend = worker();
            move |block: Block| mend(&block)
        },
        sink,
    )?;
    Ok(())
}

/// Reads the header of a table, and puts it right.
fn table(
    source: Source,
    sniffed: Sniffed,
    settings: &Settings,
    confirm: bool,
    head: &mut Piece,
) -> Result<Content, Error> {
    let (name, encoding) = (source.name().to_owned(), source.encoding().0);
    let mut table = Table::with(source, sniffed)?;
    let Some(mut names) = table.header().map(<[String]>::to_vec) else {
        return Err(Error::NoHeader { name });
    };
    let (shape, pieces) = (table.shape(), table.take_head());
    let (selection, hears, holds);
    selection = &settings.selection;
    hears = |code: &str| selection.keeps(code);
    holds = |text: &str| can_hold(text, encoding, Some((shape.dialect, names.len())));
    let wanted = Wanted { options: &settings.options, confirm, hears: &hears, holds: &holds };
    let given: Vec<&str> = names.iter().map(String::as_str).collect();
    let mended = fix::header(&given, &settings.mapping, &wanted);
    let renamed: Vec<(usize, String)> = mended
        .patches
        .iter()
        .filter_map(|patch| match patch.place {
            fix::Place::Cell(position) => Some((position, patch.text.clone())),
            fix::Place::Span(_) => None,
        })
        .collect();
    let last = pieces.len().saturating_sub(1);
    let mut mended = Some(mended);
    for (number, block) in pieces.iter().enumerate() {
        let mut desk = Desk::new(block);
        let text = block.texts().next().and_then(Result::ok);
        if let Some(text) = text.filter(|_| number == last)
            && let Some(mended) = mended.take()
        {
            let place = Position { row: 0, ..text.position };
            desk.row((text.text, place), mended, shape.dialect, &names);
            desk.tally.changed_rows = 0;
        }
        join(head, desk.finish());
    }
    for (position, new) in renamed {
        if let Some(name) = names.get_mut(position) {
            *name = new;
        }
    }
    let all = names.iter().map(String::as_str);
    let (header, _) = Header::mapped(all, &settings.mapping, &settings.options);
    if header.known() == 0 {
        return Err(Error::NoKnownColumn { name });
    }
    Ok(Content::Table { blocks: table.into_blocks(), rows: Shaped { shape, names, header } })
}

/// Puts a piece behind another.
fn join(first: &mut Piece, then: Piece) {
    if first.after.is_some() || then.after.is_some() {
        first.after.get_or_insert_with(|| first.before.clone()).extend_from_slice(then.bytes());
    }
    first.before.extend(then.before);
    first.entries.extend(then.entries);
    first.tally += then.tally;
}

/// Whether a file can hold a text: as a character of its encoding, and as a cell of its table.
fn can_hold(text: &str, encoding: Encoding, table: Option<(Dialect, usize)>) -> bool {
    let as_cell = table.is_none_or(|(dialect, columns)| {
        let stands_bare =
            !needs_quotes(text, dialect.delimiter) && (columns > 1 || !text.is_empty());
        dialect.quoted || stands_bare
    });
    as_cell && encoding.encode(text.as_bytes()).is_some()
}

/// Whether there is anything to do.
fn proposes(found: &[Finding]) -> bool {
    found.iter().any(|finding| finding.fix.is_some())
}

impl Shaped {
    /// Puts the rows of a block right.
    fn mend(
        &self,
        block: &Block,
        cells: &mut [Cells],
        settings: &Settings,
        (encoding, confirm): (Encoding, bool),
    ) -> Piece {
        let mut desk = Desk::new(block);
        let dialect = self.shape.dialect;
        let hears = |code: &str| settings.selection.keeps(code);
        let holds = |text: &str| can_hold(text, encoding, Some((dialect, self.header.len())));
        let wanted = Wanted { options: &settings.options, confirm, hears: &hears, holds: &holds };
        let mut texts = block.texts();
        let mut is_last = false;
        while !is_last {
            let mut rows: Vec<Row<'_>> = Vec::with_capacity(TOGETHER);
            let mut fault = false;
            for cells in &mut *cells {
                match texts.next() {
                    Some(Ok(text)) => rows.push(self.shape.row(text, cells)),
                    Some(Err(_)) => {
                        fault = true;
                        break;
                    }
                    None => break,
                }
            }
            is_last = rows.len() < TOGETHER && !fault;
            desk.tally.rows += rows.len() as u64 + u64::from(fault);
            desk.tally.unreadable += u64::from(fault);
            let texts: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().collect()).collect();
            let all: Vec<&[&str]> = texts.iter().map(Vec::as_slice).collect();
            let checked = self.header.check_rows(&all, &settings.options);
            for ((row, cells), checked) in rows.iter().zip(&all).zip(checked) {
                if proposes(&checked.findings) {
                    let mended: Mended = fix::row(&self.header, cells, &checked.findings, &wanted);
                    desk.row((row.text(), row.position), mended, dialect, &self.names);
                }
            }
        }
        desk.finish()
    }
}

/// Puts the JSON texts of a block right.
fn mend_json(block: &Block, settings: &Settings, (encoding, confirm): (Encoding, bool)) -> Piece {
    let mut desk = Desk::new(block);
    let hears = |code: &str| settings.selection.keeps(code);
    let holds = |text: &str| can_hold(text, encoding, None);
    let wanted = Wanted { options: &settings.options, confirm, hears: &hears, holds: &holds };
    for text in block.texts() {
        desk.tally.rows += 1;
        let Ok(text) = text else {
            desk.tally.unreadable += 1;
            continue;
        };
        let found = check_json(text.text, &settings.options).findings;
        if proposes(&found) {
            desk.json((text.text, text.position), fix::json(text.text, &found, &wanted));
        }
    }
    desk.finish()
}
