//! One file, or one run of record batches, from its first byte to its last finding.

use std::{ops::ControlFlow, sync::Arc};

use praticable::{
    Finding, Param,
    source::{Content as Written, Layout, Objects, Source as National},
    table::Header,
};

use super::{Settings, SourceFormat};
use crate::{
    Blocks, Error, Format, Source,
    csv::{Records, Shape, Sniffed, Table},
    error::Refused,
    format::{self, Detected},
    found::{Found, Place, SheetChoice},
    json::{Lines, Nested, Within},
    sources,
};

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
    /// Whether the bytes of the file are those of its text.
    pub(super) is_plain: bool,
    /// Which sheet is read, of a workbook.
    pub(super) sheet: Option<SheetChoice>,
    /// Where the records come from.
    pub(super) origin: Origin,
    pub(super) settings: Arc<Settings>,
    pub(super) content: Content,
}

/// Where the records of a reading come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A file or a stream: each record has a line.
    #[default]
    Stream,
    /// Objects in the memory of a program: they have rows, and no lines.
    Memory,
    /// One object in the memory of a program, which nothing is compared with.
    Single,
}

/// What is checked, and what tells its columns.
#[derive(Debug)]
pub(super) enum Content {
    Table { rows: Rows, header: Header },
    Source { rows: Rows, layout: Arc<dyn Layout> },
    Json(Values, Judged),
}

/// Where JSON values come from.
#[derive(Debug)]
pub(super) enum Values {
    Lines(Blocks<Lines>),
    Nested(Blocks<Nested>),
    Within(Blocks<Within>),
}

/// What JSON values are judged as.
#[derive(Clone, Copy, Debug)]
pub(super) enum Judged {
    Listings,
    Objects(&'static Objects),
}

/// Where the rows of a table come from.
#[derive(Debug)]
pub(crate) enum Rows {
    Text(Blocks<Records>, Shape),
    #[cfg(feature = "arrow")]
    Batches(crate::arrow::Batches),
    #[cfg(feature = "workbook")]
    Sheet(crate::workbook::Table),
}

impl Reading {
    /// Tells what a file holds, and finds its columns.
    pub fn open(source: Source, settings: &Settings) -> Result<Self, Error> {
        #[cfg(any(feature = "parquet", feature = "workbook"))]
        if let Some((stored, whole)) = source.as_stored() {
            return super::stored::open(&source, (stored, whole), settings);
        }
        if settings.sheet.is_some() {
            return Err(Error::NoWorkbook { name: source.name().to_owned() });
        }
        let detected = detect(&source, settings.format)?;
        let (name, size) = (source.name().to_owned(), source.size());
        let is_plain = source.is_plain();
        let reading = match (detected.format, detected.table) {
            (Format::Source(national), Some(sniffed)) => {
                Self::source(source, national, sniffed, settings)?
            }
            (_, Some(sniffed)) => Self::table(source, sniffed, settings)?,
            (format, None) => Self::json(source, format),
        };
        Self { name, size, detected, is_plain, ..reading }.under(settings)
    }

    /// Puts a reading under its settings: findings of the header that are not reported are left out. A mapping is refused
    /// where there are no columns, because it would not be followed.
    pub(super) fn under(mut self, settings: &Settings) -> Result<Self, Error> {
        if !settings.mapping.is_empty() && self.detected.format != Format::Table {
            return Err(Error::NothingToMap { name: self.name });
        }
        self.head.retain(|found| settings.selection.keeps(found.finding.code()));
        self.settings = Arc::new(settings.clone());
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

    /// Whether a report tells the format: what a program holds in memory has none.
    pub(crate) fn is_told(&self) -> bool {
        self.origin == Origin::Stream
    }

    /// The detected format, with the evidence.
    pub fn detected(&self) -> Detected {
        self.detected
    }

    /// Which sheet is read, of a workbook.
    pub fn sheet(&self) -> Option<&SheetChoice> {
        self.sheet.as_ref()
    }

    /// Why [`Fixing`](crate::fix::Fixing) would refuse the file, if it would.
    pub fn unfixable(&self) -> Option<Refused> {
        format::unfixable(&self.name, self.is_plain, Some(self.detected.format))
    }

    /// Reads a file in blocks of another size, in bytes; what is found does not depend on it.
    #[must_use]
    pub fn with_block_size(mut self, size: usize) -> Self {
        self.content = match self.content {
            Content::Table { rows, header } => {
                Content::Table { rows: rows.with_size(size), header }
            }
            Content::Source { rows, layout } => {
                Content::Source { rows: rows.with_size(size), layout }
            }
            Content::Json(values, judged) => Content::Json(values.with_size(size), judged),
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

    /// Takes the records for objects in the memory of a program: they have rows, and no lines. Nothing is compared with a
    /// `single` one.
    #[must_use]
    pub const fn in_memory(mut self, single: bool) -> Self {
        self.origin = if single { Origin::Single } else { Origin::Memory };
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
            Content::Source { layout, .. } => layout.knows(position),
            Content::Json(..) => false,
        }
    }

    pub(super) fn of(content: Content) -> Self {
        Self {
            name: String::new(),
            size: None,
            detected: Detected { format: Format::Ndjson, table: None },
            columns: Vec::new(),
            head: Vec::new(),
            quotes: false,
            is_plain: false,
            sheet: None,
            origin: Origin::default(),
            settings: Arc::default(),
            content,
        }
    }

    fn json(source: Source, format: Format) -> Self {
        let judged = match format {
            Format::Source(National { content: Written::Objects(objects), .. }) => {
                Judged::Objects(objects)
            }
            _ => Judged::Listings,
        };
        let lists = match judged {
            Judged::Objects(_) => sources::of_objects(source.head()).and_then(|(_, lists)| lists),
            Judged::Listings => None,
        };
        let values = match (lists, format::of_json(source.head())) {
            (Some(key), _) => Values::Within(Blocks::new(source, Within::lists(key))),
            (None, Format::JsonArray) => Values::Nested(Blocks::new(source, Nested::array())),
            (None, Format::JsonObject) => Values::Nested(Blocks::new(source, Nested::values())),
            (None, _) => Values::Lines(Blocks::new(source, Lines::default())),
        };
        Self::of(Content::Json(values, judged))
    }

    fn table(source: Source, sniffed: Sniffed, settings: &Settings) -> Result<Self, Error> {
        let name = source.name().to_owned();
        let (columns, rows) = Rows::of_table(source, sniffed)?;
        let (header, head) = resolve(&name, &columns, Place::row(0), settings)?;
        Ok(Self { columns, head, ..Self::of(Content::Table { rows, header }) })
    }

    fn source(
        source: Source,
        national: &National,
        sniffed: Sniffed,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let name = source.name().to_owned();
        let table = Table::with(source, sniffed)?;
        let names = match table.header() {
            Some(names) => names.to_vec(),
            None => (national.columns)().iter().map(|column| column.name.to_owned()).collect(),
        };
        // Rows may end with a separator although the header does not.
        let shape = Shape { spare: table.shape().spare.max(1), ..table.shape() };
        let announcement = table.announcement().to_vec();
        let rows = Rows::Text(table.into_blocks(), shape);
        Self::of_source(&name, national, &announcement, names, rows, Place::row(0), settings)
    }

    /// The rows of a national source, whose columns have these names; `announcement` are the cells of a row that speaks of
    /// the file.
    pub(super) fn of_source(
        name: &str,
        national: &National,
        announcement: &[String],
        columns: Vec<String>,
        rows: Rows,
        place: Place<'_>,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let layout: Arc<dyn Layout> =
            sources::layout(name, national, announcement, &columns)?.into();
        let head = layout.head(&settings.options).into_iter();
        let head = head.map(|finding| in_header(place, finding)).collect();
        Ok(Self { columns, head, ..Self::of(Content::Source { rows, layout }) })
    }
}

#[cfg(any(feature = "arrow", feature = "workbook"))]
impl Reading {
    /// Rows whose columns have names and whose cells are no text of a file: what they are is told by the names.
    pub(super) fn of_columns(
        name: String,
        columns: Vec<String>,
        rows: Rows,
        place: Place<'_>,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let header: Vec<&str> = columns.iter().map(String::as_str).collect();
        let recognised = sources::of_header(&header);
        let national = match settings.format {
            SourceFormat::Auto => recognised,
            SourceFormat::Listing => None,
            SourceFormat::Source(family) => {
                let its = recognised.filter(|source| source.family == family);
                let other = || Error::OtherSource { name: name.clone(), family };
                Some(its.or_else(|| sources::expected(family)).ok_or_else(other)?)
            }
        };
        let (format, reading) = if let Some(national) = national {
            let reading = Self::of_source(&name, national, &[], columns, rows, place, settings)?;
            (Format::Source(national), reading)
        } else {
            let (header, head) = resolve(&name, &columns, place, settings)?;
            let content = Content::Table { rows, header };
            (Format::Table, Self { columns, head, ..Self::of(content) })
        };
        Ok(Self { name, detected: Detected { format, table: None }, ..reading })
    }
}

impl Values {
    fn with_size(self, size: usize) -> Self {
        match self {
            Self::Lines(blocks) => Self::Lines(blocks.with_size(size)),
            Self::Nested(blocks) => Self::Nested(blocks.with_size(size)),
            Self::Within(blocks) => Self::Within(blocks.with_size(size)),
        }
    }
}

impl Rows {
    /// The rows of a table whose first one names its columns, and those names.
    pub(crate) fn of_table(source: Source, sniffed: Sniffed) -> Result<(Vec<String>, Self), Error> {
        let name = source.name().to_owned();
        let table = Table::with(source, sniffed)?;
        let Some(names) = table.header().map(<[String]>::to_vec) else {
            return Err(Error::NoHeader { name });
        };
        let shape = table.shape();
        Ok((names, Self::Text(table.into_blocks(), shape)))
    }

    /// Gives the cells of each row, one after the other, to whoever judges none of them. Rows that cannot be read are passed
    /// over. `advance` is told after each piece how many rows it had, and how far the file was read before it, and says
    /// whether to read on.
    pub(crate) fn each(
        self,
        mut take: impl FnMut(&[&str]),
        mut advance: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        match self {
            Self::Text(mut blocks, shape) => {
                while let Some(block) = blocks.next_block()? {
                    let mut rows = shape.rows(&block);
                    while let Some(row) = rows.next() {
                        if let Ok(row) = row {
                            take(&row.iter().collect::<Vec<_>>());
                        }
                    }
                    let byte =
                        blocks.source().progress(block.first().byte + block.text_len() as u64);
                    if advance(block.len() as u64, byte).is_break() {
                        break;
                    }
                }
                Ok(())
            }
            #[cfg(feature = "arrow")]
            Self::Batches(mut batches) => {
                while let Some(slice) = batches.next_slice()? {
                    let mut count = 0;
                    slice.each_row(|_, cells| {
                        count += 1;
                        take(cells);
                    });
                    if advance(count, 0).is_break() {
                        break;
                    }
                }
                Ok(())
            }
            #[cfg(feature = "workbook")]
            Self::Sheet(table) => table.read(|next| {
                while let Some(rows) = next()? {
                    rows.each_tile(usize::MAX, |_, rows| rows.iter().for_each(|cells| take(cells)));
                    if advance(rows.len(), 0).is_break() {
                        break;
                    }
                }
                Ok(())
            }),
        }
    }

    fn with_size(self, size: usize) -> Self {
        match self {
            Self::Text(blocks, shape) => Self::Text(blocks.with_size(size), shape),
            #[cfg(feature = "arrow")]
            batches @ Self::Batches(_) => batches,
            #[cfg(feature = "workbook")]
            sheet @ Self::Sheet(_) => sheet,
        }
    }
}

/// What a file holds, as far as the caller has not decided it.
pub(crate) fn detect(source: &Source, format: SourceFormat) -> Result<Detected, Error> {
    let detected = Detected::from_source(source);
    if detected.table.is_none() && sources::is_table_schema(source.head()) {
        return Err(Error::TableSchema { name: source.name().to_owned() });
    }
    if detected.table.is_none() && sources::is_fhir(source.head()) {
        return Err(Error::Fhir { name: source.name().to_owned() });
    }
    let sniffed = || Sniffed::from_head(source.head(), source.is_whole());
    match (format, detected.format) {
        (SourceFormat::Source(family), Format::Source(national)) if national.family == family => {
            Ok(detected)
        }
        (SourceFormat::Source(family), _) => match sources::expected(family) {
            Some(national) => {
                let table = Some(sources::as_published(national, sniffed()));
                Ok(Detected { format: Format::Source(national), table })
            }
            None => Err(Error::OtherSource { name: source.name().to_owned(), family }),
        },
        (SourceFormat::Listing, Format::Source(_)) if detected.table.is_some() => {
            Ok(Detected { format: Format::Table, table: Some(sniffed()) })
        }
        (SourceFormat::Listing, Format::Source(_)) => {
            Ok(Detected { format: format::of_json(source.head()), table: None })
        }
        _ => Ok(detected),
    }
}

/// Finds the fields that the columns of a table fill, and what there is to say about its header.
pub(super) fn resolve(
    name: &str,
    columns: &[String],
    place: Place<'_>,
    settings: &Settings,
) -> Result<(Header, Vec<Found>), Error> {
    let names = columns.iter().map(String::as_str);
    let (header, findings) = Header::mapped(names, &settings.mapping, &settings.options);
    if header.known() == 0 {
        return Err(Error::NoKnownColumn { name: name.to_owned() });
    }
    Ok((header, findings.into_iter().map(|finding| in_header(place, finding)).collect()))
}

/// A finding on a column of the header, whose position is all that the core was told.
fn in_header(place: Place<'_>, finding: Finding) -> Found {
    let column = match finding.params.get("position") {
        Some(Param::Integer(position)) => usize::try_from(*position).ok(),
        _ => None,
    };
    Found::at(place, column, finding)
}
