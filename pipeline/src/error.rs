//! What stops a reading.

use std::io;

use arrow_schema::ArrowError;
use praticable::rules::RULES;

/// The reading stopped before the end of the file.
///
/// A fault in the data is never an `Error`: it is a [`Fault`](crate::Fault), or a finding of the core.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The system refused to open the file, or to read on.
    #[error("cannot read `{name}`")]
    Read {
        /// The file, as the caller named it.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file holds nothing but white space.
    #[error("`{name}` is empty: nothing was checked")]
    Empty {
        /// The file, as the caller named it.
        name: String,
    },
    /// The file is in UTF-16 or UTF-32.
    #[error("`{name}` is in UTF-16: save it again as UTF-8 (in Excel: CSV UTF-8)")]
    Utf16 {
        /// The file, as the caller named it.
        name: String,
    },
    /// The file is not text.
    #[error("`{name}` is {what}, not text: {remedy}")]
    NotText {
        /// The file, as the caller named it.
        name: String,
        /// What it is.
        what: &'static str,
        /// What to do about it.
        remedy: &'static str,
    },
    /// Lines end as they did before 2001, on a carriage return alone.
    #[error("the lines of `{name}` end on a carriage return alone: save it again with line feeds")]
    CarriageReturns {
        /// The file, as the caller named it.
        name: String,
    },
    /// The first record of a table cannot be read.
    #[error(
        "the header of `{name}` cannot be read: it must be one line of text, with every quote closed"
    )]
    Header {
        /// The file, as the caller named it.
        name: String,
    },
    /// A table lacks columns that its layout needs.
    #[error(
        "`{name}` lacks {} of `{layout}`: {}; give the file as it was published",
        count(columns),
        list(columns)
    )]
    MissingColumns {
        /// The file, as the caller named it.
        name: String,
        /// The layout looked for.
        layout: &'static str,
        /// The columns it lacks.
        columns: Vec<&'static str>,
    },
    /// The first record of a table of listings is data.
    #[error(
        "`{name}` has no header: give its first line the names of the columns, as `praticable template csv` shows"
    )]
    NoHeader {
        /// The file, as the caller named it.
        name: String,
    },
    /// No field of the model has any column of a table.
    #[error("no column of `{name}` is known: name them as `praticable template csv` shows")]
    NoKnownColumn {
        /// The file, as the caller named it.
        name: String,
    },
    /// A column of record batches holds what no cell of a table does.
    #[error("column `{column}` of `{name}` holds {what}: give it as text, numbers or dates")]
    ColumnType {
        /// The batches, as the caller named them.
        name: String,
        /// The column.
        column: String,
        /// What it holds.
        what: &'static str,
    },
    /// The producer of record batches could not go on.
    #[error("cannot read the batches of `{name}`")]
    Batches {
        /// The batches, as the caller named them.
        name: String,
        /// What the producer said.
        source: ArrowError,
    },
    /// A rule was named that does not exist.
    #[error(
        "no rule is called `{code}`: {}",
        nearest.map_or_else(
            || "give a code such as `ACC-001`, or a family such as `ACC`".to_owned(),
            |nearest| format!("did you mean `{nearest}`?")
        )
    )]
    UnknownCode {
        /// What was asked for.
        code: String,
        /// The code that was probably meant.
        nearest: Option<&'static str>,
    },
    /// The report could not be written.
    #[error("cannot write the report")]
    Write(#[from] io::Error),
}

impl Error {
    /// A rule was asked for that does not exist.
    ///
    /// ```
    /// use praticable_pipeline::Error;
    ///
    /// assert_eq!(Error::unknown_code("acc01").to_string(), "no rule is called `acc01`: did you mean `ACC-001`?");
    /// ```
    pub fn unknown_code(code: &str) -> Self {
        /// Slips of the hand that one word may have.
        const SLIPS: usize = 2;
        let meant = code.to_ascii_uppercase();
        let nearest = RULES
            .iter()
            .map(|rule| (strsim::osa_distance(&meant, rule.code), rule.code))
            .min()
            .filter(|(distance, _)| *distance <= SLIPS)
            .map(|(_, nearest)| nearest);
        Self::UnknownCode { code: code.to_owned(), nearest }
    }
}

fn count(columns: &[&str]) -> String {
    if columns.len() == 1 { "a column".to_owned() } else { format!("{} columns", columns.len()) }
}

/// The first columns by name: forty names would bury the sentence.
fn list(columns: &[&str]) -> String {
    const NAMED: usize = 4;
    let mut names: Vec<String> =
        columns.iter().take(NAMED).map(|column| format!("`{column}`")).collect();
    if columns.len() > NAMED {
        names.push(format!("and {} more", columns.len() - NAMED));
    }
    names.join(", ")
}
