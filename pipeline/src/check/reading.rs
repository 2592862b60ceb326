//! One file, or one run of record batches, from its first byte to its last finding.

use std::num::NonZeroUsize;

use praticable::{
    Finding, Options, Param,
    source::rpps::Layout,
    table::{Header, Mapping},
};

use super::{Found, Selection, found::Place, register};
use crate::{
    Blocks, Error, Format, Source,
    csv::{Records, Shape, Sniffed, Table},
    format::Detected,
    json::{Lines, Nested},
    rpps,
};

/// What the caller says a file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum From {
    /// Whatever its content shows.
    #[default]
    Auto,
    /// Listings, as a flat table or as JSON.
    Listing,
    /// The register's `PS_LibreAcces_Personne_activite`.
    Rpps,
}

impl From {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Listing, Self::Rpps];

    /// The name on the command line and in every binding.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Listing => "listing",
            Self::Rpps => "rpps",
        }
    }

    /// Reads a name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|from| from.name() == name)
    }
}

/// How files are checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What the rules are told.
    pub options: Options,
    /// Which rules are heard.
    pub selection: Selection,
    /// What tables call our columns and our words, where it is not what we call them.
    pub mapping: Mapping,
    /// How many threads judge.
    pub threads: NonZeroUsize,
}

/// Every rule, on one thread, without a date.
impl Default for Settings {
    fn default() -> Self {
        Self {
            options: Options::default(),
            selection: Selection::all(),
            mapping: Mapping::default(),
            threads: NonZeroUsize::MIN,
        }
    }
}

/// A file whose format and columns are known, about to be checked.
#[derive(Debug)]
pub struct Reading {
    pub(super) name: String,
    pub(super) size: Option<u64>,
    pub(super) detected: Detected,
    pub(super) columns: Vec<String>,
    /// What there is to say about the header.
    pub(super) head: Vec<Found>,
    pub(super) quotes: bool,
    pub(super) content: Content,
}

/// What is checked, and what tells its columns.
#[derive(Debug)]
pub(super) enum Content {
    Table { rows: Rows, header: Header },
    Register { rows: Rows, layout: Box<Layout> },
    Lines(Blocks<Lines>),
    Nested(Blocks<Nested>),
}

/// Where the rows of a table come from.
#[derive(Debug)]
pub(super) enum Rows {
    Text(Blocks<Records>, Shape),
    #[cfg(feature = "arrow")]
    Batches(crate::arrow::Batches),
}

impl Reading {
    /// Tells what a file holds, and finds its columns.
    pub fn open(source: Source, from: From, settings: &Settings) -> Result<Self, Error> {
        let detected = detect(&source, from);
        let (name, size) = (source.name().to_owned(), source.size());
        let reading = match (detected.format, detected.table) {
            (Format::Rpps, Some(sniffed)) => Self::register(source, sniffed)?,
            (_, Some(sniffed)) => Self::table(source, sniffed, settings)?,
            (Format::JsonArray, None) => {
                Self::json(Content::Nested(Blocks::new(source, Nested::array())))
            }
            (Format::JsonObject, None) => {
                Self::json(Content::Nested(Blocks::new(source, Nested::values())))
            }
            (_, None) => Self::json(Content::Lines(Blocks::new(source, Lines::default()))),
        };
        Self { name, size, detected, ..reading }.heard(settings)
    }

    /// Leaves out findings of the header that nobody wants to hear. A mapping that has no columns to speak of is refused:
    /// whoever gave it expects it to be followed.
    pub(super) fn heard(mut self, settings: &Settings) -> Result<Self, Error> {
        if !settings.mapping.is_empty() && self.detected.format != Format::Table {
            return Err(Error::NothingToMap { name: self.name });
        }
        self.head.retain(|found| settings.selection.keeps(found.finding.code()));
        Ok(self)
    }

    /// What messages call the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Bytes of the file on disk, where that is known before reading.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// What the file holds, and what tells so.
    pub fn detected(&self) -> Detected {
        self.detected
    }

    /// Reads a file in blocks of another size, in bytes; what is found does not depend on it.
    #[must_use]
    pub fn with_block_size(mut self, size: usize) -> Self {
        self.content = match self.content {
            Content::Table { rows, header } => {
                Content::Table { rows: rows.with_size(size), header }
            }
            Content::Register { rows, layout } => {
                Content::Register { rows: rows.with_size(size), layout }
            }
            Content::Lines(blocks) => Content::Lines(blocks.with_size(size)),
            Content::Nested(blocks) => Content::Nested(blocks.with_size(size)),
        };
        self
    }

    /// Gives findings in a table the cells they speak of, which may hold personal data: for those who clean it. A cell
    /// with a social security number in it is never given.
    #[must_use]
    pub const fn with_values(mut self) -> Self {
        self.quotes = true;
        self
    }

    /// The names of the columns, if it is a table.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Whether the check looks at a column of a table, by its position from 0: the others may be left out.
    pub fn reads(&self, position: usize) -> bool {
        match &self.content {
            Content::Table { header, .. } => header.field(position).is_some(),
            Content::Register { layout, .. } => register::reads(layout, position),
            Content::Lines(_) | Content::Nested(_) => false,
        }
    }

    fn json(content: Content) -> Self {
        Self {
            name: String::new(),
            size: None,
            detected: Detected { format: Format::Ndjson, table: None },
            columns: Vec::new(),
            head: Vec::new(),
            quotes: false,
            content,
        }
    }

    fn table(source: Source, sniffed: Sniffed, settings: &Settings) -> Result<Self, Error> {
        let name = source.name().to_owned();
        let table = Table::with(source, sniffed)?;
        let Some(names) = table.header().map(<[String]>::to_vec) else {
            return Err(Error::NoHeader { name });
        };
        let (header, head) = resolve(&name, &names, settings)?;
        let shape = table.shape();
        let content = Content::Table { rows: Rows::Text(table.into_blocks(), shape), header };
        Ok(Self { columns: names, head, ..Self::json(content) })
    }

    fn register(source: Source, sniffed: Sniffed) -> Result<Self, Error> {
        let name = source.name().to_owned();
        let table = Table::with(source, sniffed)?;
        let names = table.header().unwrap_or_default().to_vec();
        let layout = rpps::layout(&name, &names)?;
        // Rows may end with a pipe although the header does not.
        let shape = Shape { spare: table.shape().spare.max(1), ..table.shape() };
        let rows = Rows::Text(table.into_blocks(), shape);
        let content = Content::Register { rows, layout: Box::new(layout) };
        Ok(Self { columns: names, ..Self::json(content) })
    }
}

impl Rows {
    fn with_size(self, size: usize) -> Self {
        match self {
            Self::Text(blocks, shape) => Self::Text(blocks.with_size(size), shape),
            #[cfg(feature = "arrow")]
            batches @ Self::Batches(_) => batches,
        }
    }
}

/// What a file holds, as far as the caller has not decided it.
fn detect(source: &Source, from: From) -> Detected {
    let detected = Detected::from_source(source);
    let sniffed = || Sniffed::from_head(source.head(), source.is_whole());
    match (from, detected.format) {
        (From::Rpps, _) => {
            let sniffed = Sniffed { dialect: rpps::DIALECT, header: true, ..sniffed() };
            Detected { format: Format::Rpps, table: Some(sniffed) }
        }
        (From::Listing, Format::Rpps) => Detected { format: Format::Table, table: Some(sniffed()) },
        _ => detected,
    }
}

/// Finds the fields that the columns of a table fill, and what there is to say about its header.
pub(super) fn resolve(
    name: &str,
    columns: &[String],
    settings: &Settings,
) -> Result<(Header, Vec<Found>), Error> {
    let names = columns.iter().map(String::as_str);
    let (header, findings) = Header::mapped(names, &settings.mapping, &settings.options);
    if header.known() == 0 {
        return Err(Error::NoKnownColumn { name: name.to_owned() });
    }
    Ok((header, findings.into_iter().map(in_header).collect()))
}

/// A finding on a column of the header, whose position is all that the core was told.
fn in_header(finding: Finding) -> Found {
    let column = match finding.params.get("position") {
        Some(Param::Integer(position)) => usize::try_from(*position).ok(),
        _ => None,
    };
    Found { column, ..Found::at(Place::row(0), finding) }
}
