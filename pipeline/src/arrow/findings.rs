//! Findings as record batches.

use std::{
    borrow::Cow,
    collections::HashMap,
    mem,
    sync::{Arc, LazyLock},
};

use arrow_array::{
    ArrayRef, DictionaryArray, RecordBatch, RecordBatchIterator, RecordBatchReader, StringArray,
    builder::{Int32Builder, StringBuilder, UInt64Builder},
    types::Int32Type,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use praticable::{FixKind, Lang, Severity, rules::RULES};

use crate::found::{FindingColumn, Found};

/// The version of the columns of findings: it changes when one is taken away or means something else.
pub const FINDINGS_VERSION: &str = "1";

/// The key of that version among the schema's metadata.
pub const FINDINGS_KEY: &str = "praticable:findings";

/// How many rows a batch of findings has at most, unless the caller says otherwise.
const ROWS: usize = 8192;

/// How many bytes of text a batch has at most, so that offsets of 32 bits are enough for each column.
const BYTES: usize = 1 << 28;

/// Words that a column takes again and again, the same in every batch.
#[derive(Debug)]
struct Words {
    sorted: Vec<&'static str>,
    values: ArrayRef,
}

impl Words {
    fn new(words: impl IntoIterator<Item = &'static str>) -> Self {
        let mut sorted: Vec<&str> = words.into_iter().collect();
        sorted.sort_unstable();
        let values = Arc::new(StringArray::from(sorted.clone()));
        Self { sorted, values }
    }

    fn key(&self, word: &str) -> Option<i32> {
        self.sorted.binary_search(&word).ok().and_then(|key| i32::try_from(key).ok())
    }

    fn column(&self, keys: &mut Int32Builder) -> Result<ArrayRef, ArrowError> {
        let array = DictionaryArray::<Int32Type>::try_new(keys.finish(), Arc::clone(&self.values))?;
        Ok(Arc::new(array))
    }
}

static CODES: LazyLock<Words> = LazyLock::new(|| Words::new(RULES.iter().map(|rule| rule.code)));

static SEVERITIES: LazyLock<Words> = LazyLock::new(|| {
    Words::new([Severity::Info, Severity::Warning, Severity::Error].map(Severity::name))
});

static FIX_KINDS: LazyLock<Words> =
    LazyLock::new(|| Words::new([FixKind::Safe, FixKind::Confirm].map(FixKind::name)));

/// The columns of findings, in their order; the file is among them where there are several.
fn columns(several: bool) -> impl Iterator<Item = FindingColumn> {
    let all = FindingColumn::ALL.iter().copied();
    all.filter(move |column| several || *column != FindingColumn::File)
}

/// What a column holds.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    Text,
    Word(&'static LazyLock<Words>),
}

impl Kind {
    /// What a column holds, and whether it may hold nothing.
    const fn of(column: FindingColumn) -> (Self, bool) {
        match column {
            FindingColumn::Row => (Self::Number, false),
            FindingColumn::Line | FindingColumn::Byte => (Self::Number, true),
            FindingColumn::Path | FindingColumn::Params => (Self::Text, false),
            FindingColumn::File
            | FindingColumn::RecordId
            | FindingColumn::Column
            | FindingColumn::Message
            | FindingColumn::Remedy
            | FindingColumn::Value
            | FindingColumn::FixValue
            | FindingColumn::Cell => (Self::Text, true),
            FindingColumn::Code => (Self::Word(&CODES), false),
            FindingColumn::Severity => (Self::Word(&SEVERITIES), false),
            FindingColumn::FixKind => (Self::Word(&FIX_KINDS), true),
        }
    }

    fn data_type(self) -> DataType {
        match self {
            Self::Number => DataType::UInt64,
            Self::Text => DataType::Utf8,
            Self::Word(_) => {
                DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
            }
        }
    }
}

/// The columns of findings as record batches:
///
/// | column | type | holds |
/// |---|---|---|
/// | `row` | u64 | row, from 1; 0 for the header, or for the whole |
/// | `record_id` | utf8, null | the listing's own id |
/// | `path` | utf8 | JSON Pointer into the listing |
/// | `column` | utf8, null | name of the column that fills that place |
/// | `code`, `severity` | dictionary of utf8 | the rule, and its weight under the profile |
/// | `params` | utf8 | the values that the message names, as a JSON object |
/// | `message`, `remedy` | utf8, null | what is wrong and how to correct it, in the language asked for |
/// | `value` | utf8, null | the cell as it was read, when asked for |
/// | `fix_kind` | dictionary of utf8, null | `safe`, or `confirm` when a person has to agree |
/// | `fix_value` | utf8, null | the fix, as a JSON object whose `op` says what to do |
/// | `line`, `byte` | u64, null | where the record stands in its file |
/// | `cell` | text, null | the cell of a workbook, such as `Feuil1!B52` |
///
/// The metadata `praticable:findings` is the version of these columns. Findings of several files have `file` among them, a
/// text.
pub fn schema() -> SchemaRef {
    static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| schema_of(false));
    Arc::clone(&SCHEMA)
}

fn schema_of(several: bool) -> SchemaRef {
    let field = |column: FindingColumn| {
        let (kind, nullable) = Kind::of(column);
        Field::new(column.name(), kind.data_type(), nullable)
    };
    let metadata = HashMap::from([(FINDINGS_KEY.to_owned(), FINDINGS_VERSION.to_owned())]);
    Arc::new(Schema::new_with_metadata(columns(several).map(field).collect::<Vec<_>>(), metadata))
}

/// Collects findings into record batches.
///
/// ```
/// use std::{io::Cursor, ops::ControlFlow};
///
/// use praticable::Lang;
/// use praticable_pipeline::{
///     Source,
///     arrow::FindingsBuilder,
///     check::{Reading, Settings},
/// };
///
/// let table = Cursor::new("nom_lieu,entree_plain_pied,entree_marches\nCabinet,oui,2\n");
/// let settings = Settings::default();
/// let reading = Reading::open(Source::new("fiches.csv", table)?, &settings)?;
/// let mut findings = FindingsBuilder::new(reading.columns(), Some(Lang::En));
/// reading.run(|outcome| {
///     findings.extend(&outcome.found);
///     Ok(ControlFlow::Continue(()))
/// })?;
/// let findings = findings.finish()?;
/// assert_eq!(findings.batches()[0].schema().field(0).name(), "row");
/// assert!(findings.rows() > 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct FindingsBuilder {
    schema: SchemaRef,
    /// The file that findings are of, where there are several.
    file: Option<String>,
    names: Vec<String>,
    lang: Option<Lang>,
    most: usize,
    columns: Vec<(FindingColumn, Values)>,
    /// Rows and bytes of text in the batch under way.
    rows: usize,
    bytes: usize,
    full: Vec<RecordBatch>,
    failure: Option<ArrowError>,
}

impl FindingsBuilder {
    /// A builder for findings of a table with these columns; messages are rendered in `lang`, if there is one.
    pub fn new(columns: &[String], lang: Option<Lang>) -> Self {
        Self { names: columns.to_vec(), ..Self::with(schema(), false, lang) }
    }

    /// A builder for findings of several files: [`FindingsBuilder::begin`] says which of them.
    pub fn of_files(lang: Option<Lang>) -> Self {
        Self::with(schema_of(true), true, lang)
    }

    fn with(schema: SchemaRef, several: bool, lang: Option<Lang>) -> Self {
        Self {
            schema,
            file: None,
            names: Vec::new(),
            lang,
            most: ROWS,
            columns: columns(several).map(|column| (column, Values::new(column))).collect(),
            rows: 0,
            bytes: 0,
            full: Vec::new(),
            failure: None,
        }
    }

    /// Makes batches of at most so many rows, at least one.
    #[must_use]
    pub fn with_rows(mut self, most: usize) -> Self {
        self.most = most.max(1);
        self
    }

    /// Goes on with findings of another file, and of its columns if it is a table.
    pub fn begin(&mut self, file: &str, columns: &[String]) {
        self.file = Some(file.to_owned());
        self.names = columns.to_vec();
    }

    /// Adds a finding.
    pub fn push(&mut self, found: &Found) {
        for (column, values) in &mut self.columns {
            let column = *column;
            let name = || match column {
                FindingColumn::File => self.file.as_deref(),
                _ => self.names.get(found.column?.checked_sub(1)?).map(String::as_str),
            };
            self.bytes += values.push(found, column, name, self.lang);
        }
        self.rows += 1;
        if self.rows >= self.most || self.bytes >= BYTES {
            self.close();
        }
    }

    /// The batches. There is no failure but of arrow itself.
    pub fn finish(mut self) -> Result<Findings, ArrowError> {
        self.close();
        match self.failure {
            Some(failure) => Err(failure),
            None => Ok(Findings { schema: self.schema, batches: self.full }),
        }
    }

    fn close(&mut self) {
        if mem::take(&mut self.rows) == 0 {
            return;
        }
        self.bytes = 0;
        let columns = self.columns.iter_mut().map(|(_, values)| values.finish());
        let batch = columns
            .collect::<Result<_, _>>()
            .and_then(|columns| RecordBatch::try_new(Arc::clone(&self.schema), columns));
        match batch {
            Ok(batch) => self.full.push(batch),
            Err(failure) => self.failure = Some(failure),
        }
    }
}

impl<'f> Extend<&'f Found> for FindingsBuilder {
    fn extend<I: IntoIterator<Item = &'f Found>>(&mut self, found: I) {
        found.into_iter().for_each(|found| self.push(found));
    }
}

/// The values of one column in the batch under way.
#[derive(Debug)]
enum Values {
    Numbers(UInt64Builder),
    Texts(StringBuilder),
    Words(&'static LazyLock<Words>, Int32Builder),
}

impl Values {
    fn new(column: FindingColumn) -> Self {
        match Kind::of(column).0 {
            Kind::Number => Self::Numbers(UInt64Builder::new()),
            Kind::Text => Self::Texts(StringBuilder::new()),
            Kind::Word(words) => Self::Words(words, Int32Builder::new()),
        }
    }

    /// Adds what a finding says in a column, or the name of its file or column; gives how many bytes of text that is.
    fn push<'n>(
        &mut self,
        found: &Found,
        column: FindingColumn,
        name: impl FnOnce() -> Option<&'n str>,
        lang: Option<Lang>,
    ) -> usize {
        let (finding, fix) = (&found.finding, found.finding.fix.as_ref());
        match self {
            Self::Numbers(numbers) => {
                numbers.append_option(match column {
                    FindingColumn::Row => Some(found.row),
                    FindingColumn::Line => found.line,
                    FindingColumn::Byte => found.byte,
                    _ => None,
                });
                0
            }
            Self::Words(words, keys) => {
                let word = match column {
                    FindingColumn::Code => Some(finding.code()),
                    FindingColumn::Severity => Some(finding.severity.name()),
                    FindingColumn::FixKind => fix.map(|fix| fix.kind.name()),
                    _ => None,
                };
                keys.append_option(word.and_then(|word| words.key(word)));
                0
            }
            Self::Texts(texts) => {
                let text: Option<Cow<'_, str>> = match column {
                    FindingColumn::RecordId => found.record.as_deref().map(Cow::Borrowed),
                    FindingColumn::Path => Some(finding.path.as_str().into()),
                    FindingColumn::File | FindingColumn::Column => name().map(Cow::Borrowed),
                    FindingColumn::Params => {
                        serde_json::to_string(&finding.params).ok().map(Cow::Owned)
                    }
                    FindingColumn::Message => lang.map(|lang| finding.message(lang).into()),
                    FindingColumn::Remedy => lang.map(|lang| finding.remedy(lang).into()),
                    FindingColumn::Cell => found.cell.as_deref().map(Cow::Borrowed),
                    FindingColumn::Value => found.value.as_deref().map(Cow::Borrowed),
                    FindingColumn::FixValue => {
                        fix.and_then(|fix| serde_json::to_string(fix).ok()).map(Cow::Owned)
                    }
                    _ => None,
                };
                let bytes = text.as_ref().map_or(0, |text| text.len());
                texts.append_option(text);
                bytes
            }
        }
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(match self {
            Self::Numbers(numbers) => Arc::new(numbers.finish()),
            Self::Texts(texts) => Arc::new(texts.finish()),
            Self::Words(words, keys) => words.column(keys)?,
        })
    }
}

/// Findings as record batches, with the columns of [`schema`]. Their buffers are shared, never copied.
#[derive(Clone, Debug)]
pub struct Findings {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Findings {
    /// The batches.
    pub fn batches(&self) -> &[RecordBatch] {
        &self.batches
    }

    /// How many findings there are.
    pub fn rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// A reader of every batch, as the Arrow C stream interface wants one.
    pub fn reader(&self) -> impl RecordBatchReader + Send + 'static {
        RecordBatchIterator::new(self.batches.clone().into_iter().map(Ok), Arc::clone(&self.schema))
    }
}
