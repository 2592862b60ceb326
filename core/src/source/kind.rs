//! The published files of the national sources.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Column, Layout, MissingColumns, SourceRow, acceslibre, cnam, finess, rpps};
use crate::{Options, Words};

/// Every file of a national source that is supported.
pub static SOURCES: &[&Source] = &[
    &rpps::ACTIVITIES,
    &rpps::SKILLS,
    &rpps::DIPLOMAS,
    &cnam::PEOPLE,
    &cnam::CENTRES,
    &cnam::HOURS,
    &cnam::FEES,
    &finess::ETALAB,
    &finess::TABLE,
    &finess::PLUS,
    &acceslibre::TABLE,
    &acceslibre::API,
];

/// A file of a national source: its name, its format and its reader.
pub struct Source {
    /// The name in reports and vectors, such as `rpps`.
    pub name: &'static str,
    /// The publisher's family of files.
    pub family: Family,
    /// The title that its publisher gives it.
    pub title: &'static str,
    /// The format of the file.
    pub content: Content,
    /// The detected format and the evidence, as reports write them after the file name.
    pub reason: Words,
    /// Description of the rows, supported publications, origin, licence and cautions: a paragraph of Markdown each, for
    /// `docs/sources.md`.
    pub about: &'static [&'static str],
    /// Registry paths of required fields that all or most of its rows leave empty, where a finding on each row would be
    /// noise. They are required only when a card goes public.
    pub unsaid: &'static [&'static str],
    /// All columns, in the order of publication; for the documentation, and for vectors that name cells.
    pub columns: fn() -> Vec<&'static Column>,
}

/// A publisher's files that are selected by one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The national register of practitioners, published by the Agence du numérique en santé.
    Rpps,
    /// The directory of practitioners of the Assurance maladie, published since October 2025.
    Ameli,
    /// The health centres of the Assurance maladie.
    AmeliCds,
    /// The directory that `ameli` replaced, frozen in January 2026.
    Cnam,
    /// The national register of health and social institutions, published by the Agence du numérique en santé.
    Finess,
    /// acceslibre: accessibility of places open to the public.
    Acceslibre,
}

impl Family {
    /// All families.
    pub const ALL: [Self; 6] =
        [Self::Rpps, Self::Ameli, Self::AmeliCds, Self::Cnam, Self::Finess, Self::Acceslibre];

    /// The name on the command line and in every binding.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rpps => "rpps",
            Self::Ameli => "ameli",
            Self::AmeliCds => "ameli-cds",
            Self::Cnam => "cnam",
            Self::Finess => "finess",
            Self::Acceslibre => "acceslibre",
        }
    }

    /// Returns the files of a family, the best-known one first.
    pub fn sources(self) -> impl Iterator<Item = &'static Source> {
        SOURCES.iter().copied().filter(move |source| source.family == self)
    }
}

/// The format of a source's file.
#[derive(Debug)]
pub enum Content {
    /// Rows of cells.
    Table(Table),
    /// JSON objects.
    Objects(Objects),
}

/// The format of a source's rows, and how its columns are found.
#[derive(Debug)]
pub struct Table {
    /// The separator between cells.
    pub delimiter: u8,
    /// Whether cells may be quoted; otherwise a quote is an ordinary character.
    pub quoted: bool,
    /// The way to find the columns.
    pub columns: Columns,
}

/// The way to find the columns of a source.
#[derive(Debug)]
pub enum Columns {
    /// The first row names them.
    Named {
        /// Whether a header is this source's, even if incomplete.
        recognises: fn(&[&str]) -> bool,
        /// Finds the columns in a header.
        resolve: Resolve,
    },
    /// There is no header: the columns have fixed positions.
    Fixed {
        /// Whether the first rows are this source's.
        recognises: fn(&[&[&str]]) -> bool,
        /// Whether the first row describes the file instead of a record.
        announced: bool,
        /// Creates the reader of the rows from the cells of the row that describes the file, or from no cells if there
        /// is no such row.
        layout: fn(&[&str]) -> Box<dyn Layout>,
    },
}

/// Finds the columns of a source in a header.
pub type Resolve = fn(&[&str]) -> Result<Box<dyn Layout>, MissingColumns>;

/// A JSON document with a source's objects nested in it.
#[derive(Debug)]
pub struct Document {
    /// Whether an object with these keys is such a document; the keys of the first object in a list are prefixed with
    /// the list's key: `results[].nom`.
    pub recognises: fn(&[&str]) -> bool,
    /// The key of every list of the source's objects, at any depth.
    pub lists: &'static str,
}

/// JSON objects of a source.
#[derive(Debug)]
pub struct Objects {
    /// Whether an object with these keys is this source's. The keys of a nested object are prefixed with its own key
    /// and a point: `properties.nom`.
    pub recognises: fn(&[&str]) -> bool,
    /// The documents that may contain them.
    pub documents: &'static [Document],
    /// Reads and checks one object.
    pub check: for<'a> fn(&'a str, &Options) -> SourceRow<'a>,
}

impl Source {
    /// Returns the source with a name.
    ///
    /// ```
    /// use praticable::source::Source;
    ///
    /// assert_eq!(Source::from_name("rpps").map(|source| source.title), Some("PS_LibreAcces_Personne_activite"));
    /// assert!(Source::from_name("adeli").is_none());
    /// ```
    pub fn from_name(name: &str) -> Option<&'static Self> {
        SOURCES.iter().copied().find(|source| source.name == name)
    }

    /// Returns the reader for rows without a header whose columns are in the published order.
    pub fn published(&self) -> Option<Box<dyn Layout>> {
        let Content::Table(table) = &self.content else { return None };
        match table.columns {
            Columns::Named { resolve, .. } => {
                let names: Vec<&str> = (self.columns)().iter().map(|column| column.name).collect();
                resolve(&names).ok()
            }
            Columns::Fixed { layout, .. } => Some(layout(&[])),
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Compares names, which are unique.
impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Source {}

/// Serializes the name.
impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}

impl<'de> Deserialize<'de> for &'static Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Source::from_name(&name).ok_or_else(|| de::Error::custom("no such source"))
    }
}

#[cfg(test)]
mod tests {
    use super::SOURCES;
    use crate::model::registry;

    #[test]
    fn every_field_is_one_of_the_model() {
        for source in SOURCES {
            for column in (source.columns)() {
                for path in column.fields {
                    assert!(registry::field(path).is_some(), "{}: {path}", source.name);
                }
            }
            for path in source.unsaid {
                assert!(registry::field(path).is_some(), "{}: {path}", source.name);
            }
        }
    }

    #[test]
    fn a_column_that_is_not_read_says_so() {
        for source in SOURCES {
            for column in (source.columns)() {
                let is_said = !column.fields.is_empty() || !column.lost.is_empty();
                assert!(is_said, "{}: {}", source.name, column.name);
            }
        }
    }
}
