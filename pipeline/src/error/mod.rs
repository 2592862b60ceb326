//! What stops a reading.

mod plain;
mod refused;
mod sentence;
mod trouble;

pub(crate) use plain::plain;

use std::{fmt, io};

#[cfg(feature = "arrow")]
use arrow_schema::ArrowError;
use praticable::{Lang, Words, rules, source::Family, table::MappingError};

pub use refused::Refused;
pub use trouble::Trouble;

/// The reading stopped before the end of the file.
///
/// A fault in the data is never an `Error`: it is a [`Fault`](crate::Fault), or a finding of the core.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The system refused to open the file, or to read on.
    Read {
        /// The file, as the caller named it.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file holds nothing but white space.
    Empty {
        /// The file, as the caller named it.
        name: String,
    },
    /// The file is in UTF-16 or UTF-32.
    Utf16 {
        /// The file, as the caller named it.
        name: String,
    },
    /// The file is not text.
    NotText {
        /// The file, as the caller named it.
        name: String,
        /// What it is.
        what: Words,
        /// What to do about it.
        remedy: Words,
    },
    /// An archive, a compressed file or a workbook cannot be read.
    Container {
        /// The file, as the caller named it; a member is named behind its archive.
        name: String,
        /// What is wrong with it.
        trouble: Trouble,
    },
    /// An archive holds several files where one is read.
    ManyMembers {
        /// The archive, as the caller named it.
        name: String,
        /// How many files it holds.
        members: usize,
    },
    /// A sheet was asked for that a workbook does not have.
    NoSheet {
        /// The workbook, as the caller named it.
        name: String,
        /// What was asked for.
        asked: String,
        /// The sheets that it has.
        sheets: Vec<String>,
    },
    /// A sheet was asked for, of a file that is no workbook.
    NoWorkbook {
        /// The file, as the caller named it.
        name: String,
    },
    /// Cells of a sheet's header are merged.
    MergedHeader {
        /// The workbook, as the caller named it.
        name: String,
        /// The first of them.
        cell: String,
    },
    /// A pattern of names was given that no file has.
    NoMatch {
        /// The pattern.
        pattern: String,
    },
    /// Lines end as they did before 2001, on a carriage return alone.
    CarriageReturns {
        /// The file, as the caller named it.
        name: String,
    },
    /// The first record of a table cannot be read.
    Header {
        /// The file, as the caller named it.
        name: String,
    },
    /// A table lacks columns that its layout needs.
    MissingColumns {
        /// The file, as the caller named it.
        name: String,
        /// The layout looked for.
        layout: &'static str,
        /// The columns it lacks.
        columns: Vec<&'static str>,
    },
    /// The file describes the columns of a table, and holds none of its rows.
    TableSchema {
        /// The file, as the caller named it.
        name: String,
    },
    /// The file holds resources of FHIR, which are not read.
    Fhir {
        /// The file, as the caller named it.
        name: String,
    },
    /// A file of one publisher was asked for, and this is none of theirs.
    OtherSource {
        /// The file, as the caller named it.
        name: String,
        /// The publisher.
        family: Family,
    },
    /// The first record of a table of listings is data.
    NoHeader {
        /// The file, as the caller named it.
        name: String,
    },
    /// No field of the model has any column of a table.
    NoKnownColumn {
        /// The file, as the caller named it.
        name: String,
    },
    /// A column of record batches holds what no cell of a table does.
    ColumnType {
        /// The batches, as the caller named them.
        name: String,
        /// The column.
        column: String,
        /// What it holds.
        what: Words,
    },
    /// The producer of record batches could not go on.
    #[cfg(feature = "arrow")]
    Batches {
        /// The batches, as the caller named them.
        name: String,
        /// What the producer said.
        source: ArrowError,
    },
    /// What was given for the state of a part of a dataset is none, or that of another version.
    State {
        /// The version that wrote it, if one did.
        written_by: Option<String>,
    },
    /// A mapping of columns was given for what is no table of listings.
    NothingToMap {
        /// The file, as the caller named it.
        name: String,
    },
    /// A mapping of columns cannot be followed.
    Mapping {
        /// The file it stands in, as the caller named it.
        name: String,
        /// Why.
        source: MappingError,
    },
    /// A rule was named that does not exist.
    UnknownCode {
        /// What was asked for.
        code: String,
        /// The code that was probably meant.
        nearest: Option<&'static str>,
    },
    /// A fix, or its way back, is refused.
    Fix(#[from] Refused),
    /// The file to write to could not be made.
    Create {
        /// The file, as the caller named it.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// The name of a file to write does not tell its format.
    UnknownEnding {
        /// The formats there are.
        formats: Vec<&'static str>,
    },
    /// A format is not text, and would go to a terminal.
    NeedsFile {
        /// The format.
        to: &'static str,
    },
    /// A format has no room for so many listings.
    TooManyListings {
        /// The format.
        to: &'static str,
        /// How many it has room for.
        most: u32,
    },
    /// The report, or what else was asked for, could not be written.
    Write(#[from] io::Error),
}

impl Error {
    /// Something is wrong with an archive, a compressed file or a workbook.
    pub(crate) fn trouble(name: &str, trouble: Trouble) -> Self {
        Self::Container { name: name.to_owned(), trouble }
    }

    /// Bytes that could not be read.
    pub(crate) fn read(name: &str, source: io::Error) -> Self {
        match Trouble::of(&source) {
            Some(trouble) => Self::trouble(name, trouble),
            None => Self::Read { name: name.to_owned(), source },
        }
    }

    /// A rule was asked for that does not exist.
    ///
    /// ```
    /// use praticable_pipeline::Error;
    ///
    /// assert_eq!(Error::unknown_code("acc01").to_string(), "no rule is called `acc01`: did you mean `ACC-001`?");
    /// ```
    pub fn unknown_code(code: &str) -> Self {
        let nearest = rules::nearest(code).map(|rule| rule.code);
        Self::UnknownCode { code: code.to_owned(), nearest }
    }
}

/// The sentence in English, for programs; [`Error::message`] speaks to people.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Lang::En))
    }
}
