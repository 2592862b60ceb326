//! Workbooks of LibreOffice’s: `OpenDocument` 1.2 and 1.3.
//!
//! Read by our own hand, because what stands in the file is better than what a number keeps of it: days are written as
//! days. A row that is repeated a million times is read as many times, and never laid out.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    io::{self, BufRead, BufReader},
};

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_xml_entity,
    events::{BytesStart, Event},
};

use super::{
    Book, Cells, Stop, Tab,
    rows::COLUMNS,
    value::{NOT_AVAILABLE, write_duration, write_number},
    xlsx::{SHEET, survey_xml},
};
use crate::{
    Error,
    error::Trouble,
    input::{Archive, Whole},
};

/// The member that holds every sheet.
const CONTENT: &str = "content.xml";

/// Rows of the longest sheet that any spreadsheet writes.
const ROWS: u32 = 1_048_576;

/// How many cells in which something stands are read of a sheet, repeated ones included.
const CELLS: u64 = 100_000_000;

/// A workbook.
pub(super) struct Ods {
    archive: Archive,
    tabs: Vec<Tab>,
}

impl Ods {
    pub(super) fn open(whole: &Whole) -> io::Result<Self> {
        let archive = Archive::open(whole.clone())?;
        let content = archive.member(CONTENT).ok_or(Trouble::Damaged)?;
        if content.size > SHEET {
            return Err(Trouble::TooLarge.into());
        }
        // A protected workbook says how each of its members is encrypted.
        if let Some(manifest) = archive.member("META-INF/manifest.xml") {
            let mut is_encrypted = false;
            survey_xml(archive.read(manifest)?, |piece| {
                is_encrypted |= memchr::memmem::find(piece, b"encryption-data").is_some();
            })?;
            if is_encrypted {
                return Err(Trouble::Encrypted.into());
            }
        }
        survey_xml(archive.read(content)?, |_| ())?;
        let mut ods = Self { archive, tabs: Vec::new() };
        ods.tabs = ods.find_tabs()?;
        Ok(ods)
    }

    fn content(&self) -> Result<Reader<impl BufRead + Send + use<>>, Trouble> {
        let content = self.archive.member(CONTENT).ok_or(Trouble::Damaged)?;
        let bytes = self.archive.read(content).map_err(|_| Trouble::Damaged)?;
        let mut reader = Reader::from_reader(BufReader::new(bytes));
        reader.config_mut().expand_empty_elements = true;
        Ok(reader)
    }

    /// The sheets; one is hidden by the style that it names.
    fn find_tabs(&self) -> Result<Vec<Tab>, Trouble> {
        let mut xml = self.content()?;
        let (mut tabs, mut hidden) = (Vec::new(), BTreeSet::new());
        let (mut style, mut bytes) = (String::new(), Vec::new());
        loop {
            bytes.clear();
            match xml.read_event_into(&mut bytes).map_err(damaged)? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "style:style" => {
                        style = attribute(&tag, "style:name")?.unwrap_or_default().into_owned();
                    }
                    "style:table-properties"
                        if attribute(&tag, "table:display")?.as_deref() == Some("false") =>
                    {
                        hidden.insert(style.clone());
                    }
                    "table:table" => {
                        let name = attribute(&tag, "table:name")?.unwrap_or_default().into_owned();
                        let style = attribute(&tag, "table:style-name")?.unwrap_or_default();
                        tabs.push(Tab { name, is_visible: !hidden.contains(&*style) });
                    }
                    _ => {}
                },
                Event::Eof => return Ok(tabs),
                _ => {}
            }
        }
    }

    /// The cells of a sheet, from its first.
    fn cells(&self, tab: usize) -> Result<OdsCells<impl BufRead + Send + use<>>, Trouble> {
        let mut xml = self.content()?;
        let (mut bytes, mut before) = (Vec::new(), tab);
        loop {
            bytes.clear();
            match xml.read_event_into(&mut bytes).map_err(damaged)? {
                Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                    if before == 0 {
                        return Ok(OdsCells::new(xml));
                    }
                    before -= 1;
                }
                Event::Eof => return Err(Trouble::Damaged),
                _ => {}
            }
        }
    }
}

impl Book for Ods {
    fn tabs(&self) -> &[Tab] {
        &self.tabs
    }

    fn read(
        &mut self,
        tab: usize,
        take: &mut dyn FnMut(&mut dyn Cells) -> Result<(), Error>,
    ) -> Result<(), Stop> {
        Ok(take(&mut self.cells(tab)?)?)
    }

    fn merged(&mut self, tab: usize, row: u32) -> Result<Option<(u32, u32)>, Trouble> {
        let mut cells = self.cells(tab)?;
        while cells.next_row()? {
            if cells.row >= row {
                let column = cells.merged.filter(|_| cells.row == row);
                return Ok(column.map(|column| (row, column)));
            }
        }
        Ok(None)
    }
}

/// The cells of a sheet, row by row.
struct OdsCells<R> {
    xml: Reader<R>,
    bytes: Vec<u8>,
    /// The row in hand, from 0, how often it comes in all, and where the next one begins.
    row: u32,
    repeated: u32,
    following: u32,
    /// Its cells in which something stands.
    cells: Vec<(u32, String)>,
    /// The first of its cells that is merged with others.
    merged: Option<u32>,
    /// How many of them were given.
    given: usize,
    total: u64,
}

impl<R: BufRead> OdsCells<R> {
    fn new(xml: Reader<R>) -> Self {
        Self {
            xml,
            bytes: Vec::new(),
            row: 0,
            repeated: 0,
            following: 0,
            cells: Vec::new(),
            merged: None,
            given: 0,
            total: 0,
        }
    }

    /// Reads the next row in which something stands; `false` at the end of the sheet.
    fn next_row(&mut self) -> Result<bool, Trouble> {
        loop {
            self.bytes.clear();
            match self.xml.read_event_into(&mut self.bytes).map_err(damaged)? {
                Event::Start(tag) if tag.name().as_ref() == "table:table-row" => {
                    let repeated = count(&tag, "table:number-rows-repeated")?;
                    self.row = self.following;
                    self.following = self.following.saturating_add(repeated);
                    self.repeated = repeated;
                    self.read_row()?;
                    if !self.cells.is_empty() {
                        if self.following > ROWS {
                            return Err(Trouble::TooManyCells);
                        }
                        return Ok(true);
                    }
                }
                // A table in a cell is none that a spreadsheet writes.
                Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                    return Err(Trouble::Damaged);
                }
                Event::End(tag) if tag.name().as_ref() == "table:table" => return Ok(false),
                Event::Eof => return Err(Trouble::Damaged),
                _ => {}
            }
        }
    }

    fn read_row(&mut self) -> Result<(), Trouble> {
        self.cells.clear();
        (self.merged, self.given) = (None, 0);
        let mut column = 0_u32;
        loop {
            self.bytes.clear();
            match self.xml.read_event_into(&mut self.bytes).map_err(damaged)? {
                Event::Start(tag)
                    if matches!(
                        tag.name().as_ref(),
                        "table:table-cell" | "table:covered-table-cell"
                    ) =>
                {
                    let repeated = count(&tag, "table:number-columns-repeated")?;
                    let spans = count(&tag, "table:number-columns-spanned")?
                        .max(count(&tag, "table:number-rows-spanned")?);
                    if spans > 1 && self.merged.is_none() {
                        self.merged = Some(column);
                    }
                    let cell = Cell::of(&tag)?;
                    let text = cell.finish(self.read_text()?);
                    let end = column.saturating_add(repeated);
                    if !text.is_empty() {
                        if end > COLUMNS {
                            return Err(Trouble::TooWide);
                        }
                        self.cells.extend((column..end).map(|column| (column, text.clone())));
                    }
                    column = end;
                }
                Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(()),
                Event::Eof => return Err(Trouble::Damaged),
                _ => {}
            }
        }
    }

    /// Reads the paragraphs of a cell to its end; a comment is not among them.
    fn read_text(&mut self) -> Result<String, Trouble> {
        let mut text = String::new();
        let (mut inside, mut aside, mut paragraphs) = (false, false, 0);
        loop {
            self.bytes.clear();
            match self.xml.read_event_into(&mut self.bytes).map_err(damaged)? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "office:annotation" => aside = true,
                    "text:p" if !aside => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        (inside, paragraphs) = (true, paragraphs + 1);
                    }
                    "text:s" if inside => {
                        let spaces = count(&tag, "text:c")?.min(COLUMNS);
                        text.extend((0..spaces).map(|_| ' '));
                    }
                    "text:tab" if inside => text.push('\t'),
                    "text:line-break" if inside => text.push('\n'),
                    _ => {}
                },
                Event::End(tag) => match tag.name().as_ref() {
                    "office:annotation" => aside = false,
                    "text:p" => inside = false,
                    "table:table-cell" | "table:covered-table-cell" => return Ok(text),
                    _ => {}
                },
                Event::Text(piece) if inside => text.push_str(&piece.xml10_content()),
                Event::CData(piece) if inside => text.push_str(&piece.xml10_content()),
                Event::GeneralRef(entity) if inside => {
                    if let Some(known) = resolve_xml_entity(entity.as_ref()) {
                        text.push_str(known);
                    } else {
                        let character = entity.resolve_char_ref().map_err(damaged)?;
                        text.push(character.ok_or(Trouble::Damaged)?);
                    }
                }
                Event::Eof => return Err(Trouble::Damaged),
                _ => {}
            }
        }
    }
}

impl<R: BufRead + Send> Cells for OdsCells<R> {
    fn next(&mut self, text: &mut String) -> Result<Option<(u32, u32)>, Trouble> {
        loop {
            if let Some((column, cell)) = self.cells.get(self.given) {
                self.given += 1;
                self.total += 1;
                if self.total > CELLS {
                    return Err(Trouble::TooManyCells);
                }
                text.push_str(cell);
                return Ok(Some((self.row, *column)));
            }
            if self.repeated > 1 && !self.cells.is_empty() {
                (self.row, self.repeated, self.given) = (self.row + 1, self.repeated - 1, 0);
            } else if !self.next_row()? {
                return Ok(None);
            }
        }
    }
}

/// What the tag of a cell says of its value.
#[derive(Default)]
struct Cell {
    /// The value, where it stands in the tag.
    value: Option<String>,
    is_error: bool,
    has_formula: bool,
}

impl Cell {
    fn of(tag: &BytesStart<'_>) -> Result<Self, Trouble> {
        let mut cell = Self::default();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(damaged)?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(damaged)?;
            match attribute.key.as_ref() {
                "office:value" => {
                    let mut text = String::new();
                    write_number(value.parse().map_err(damaged)?, &mut text);
                    cell.value = Some(text);
                }
                "office:date-value" | "office:string-value" => {
                    cell.value = Some(value.into_owned());
                }
                "office:boolean-value" => cell.value = Some(value.to_lowercase()),
                "office:time-value" => {
                    let mut text = String::new();
                    write_duration(&value, &mut text);
                    cell.value = Some(text);
                }
                "calcext:value-type" => cell.is_error = value == "error",
                "table:formula" => cell.has_formula = true,
                _ => {}
            }
        }
        Ok(cell)
    }

    /// The value, given what the cell shows.
    fn finish(self, shown: String) -> String {
        if self.is_error {
            // `Err:502` is an error of LibreOffice’s own.
            return if shown.starts_with('#') { shown } else { NOT_AVAILABLE.to_owned() };
        }
        match self.value {
            Some(value) => value,
            None if shown.is_empty() && self.has_formula => NOT_AVAILABLE.to_owned(),
            None => shown,
        }
    }
}

fn attribute<'t>(tag: &'t BytesStart<'_>, name: &str) -> Result<Option<Cow<'t, str>>, Trouble> {
    match tag.try_get_attribute(name).map_err(damaged)? {
        Some(value) => value.normalized_value(XmlVersion::Explicit1_0).map(Some).map_err(damaged),
        None => Ok(None),
    }
}

/// A count of at least 1.
fn count(tag: &BytesStart<'_>, name: &str) -> Result<u32, Trouble> {
    let given = attribute(tag, name)?;
    given.map_or(Ok(1), |given| given.parse::<u32>().map(|count| count.max(1)).map_err(damaged))
}

/// Whatever is wrong with the XML.
fn damaged<E>(_: E) -> Trouble {
    Trouble::Damaged
}
