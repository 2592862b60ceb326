//! The files that national sources publish.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Column, Layout, MissingColumns, SourceRow, acceslibre, cnam, finess, rpps};
use crate::{Options, Words};

/// Every file of a national source that can be read.
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

/// A file of a national source: what it is called, how it is written, and what reads it.
pub struct Source {
    /// The name in reports and vectors, such as `rpps`.
    pub name: &'static str,
    /// Whose file it is.
    pub family: Family,
    /// What its publisher calls it.
    pub title: &'static str,
    /// How it is written.
    pub content: Content,
    /// What it is read as and what tells so, as a report says it behind the name of the file.
    pub reason: Words,
    /// What its rows are, which publications of it are read, where it comes from, under which licence, and what to beware of: a
    /// paragraph of Markdown each, for `docs/sources.md`.
    pub about: &'static [&'static str],
    /// Registry paths of required fields that its rows leave empty, or most of them: a finding on each row would say nothing
    /// of the row. They are asked for when a card goes public.
    pub unsaid: &'static [&'static str],
    /// Every column, in the order of publication; for the documentation, and for vectors that name cells.
    pub columns: fn() -> Vec<&'static Column>,
}

/// A publisher whose files can be asked for by one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The national register of practitioners, published by the Agence du numérique en santé.
    Rpps,
    /// The directory of practitioners of the Assurance maladie, published since October 2025.
    Ameli,
    /// Its health centres.
    AmeliCds,
    /// The directory that it replaced, frozen in January 2026.
    Cnam,
    /// The national register of health and social institutions, published by the Agence du numérique en santé.
    Finess,
    /// acceslibre: how accessible places open to the public are.
    Acceslibre,
}

impl Family {
    /// Every one.
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

    /// The files of a publisher; the first is the one it is known for.
    pub fn sources(self) -> impl Iterator<Item = &'static Source> {
        SOURCES.iter().copied().filter(move |source| source.family == self)
    }
}

/// How a file of a source is written.
#[derive(Debug)]
pub enum Content {
    /// Rows of cells.
    Table(Table),
    /// JSON objects.
    Objects(Objects),
}

/// How the rows of a source are written, and what finds its columns.
#[derive(Debug)]
pub struct Table {
    /// What stands between two cells.
    pub delimiter: u8,
    /// Whether quotes may wrap a cell; otherwise a quote is text like any other.
    pub quoted: bool,
    /// Where the columns stand.
    pub columns: Columns,
}

/// Where the columns of a source stand.
#[derive(Debug)]
pub enum Columns {
    /// The first row names them.
    Named {
        /// Whether a header is this source's, complete or not.
        recognises: fn(&[&str]) -> bool,
        /// Finds them in a header.
        resolve: Resolve,
    },
    /// Nothing names them: they stand where the publisher puts them.
    Fixed {
        /// Whether the first rows are this source's.
        recognises: fn(&[&[&str]]) -> bool,
        /// Whether the first row speaks of the file, and is no row.
        announced: bool,
        /// What reads the rows, given the cells of the row that speaks of the file; none where no row does.
        layout: fn(&[&str]) -> Box<dyn Layout>,
    },
}

/// Finds the columns of a source in a header.
pub type Resolve = fn(&[&str]) -> Result<Box<dyn Layout>, MissingColumns>;

/// A JSON document with objects of a source deep inside it.
#[derive(Debug)]
pub struct Document {
    /// Whether an object with these keys is such a document; those of the first object in a list stand behind the list's key:
    /// `results[].nom`.
    pub recognises: fn(&[&str]) -> bool,
    /// The key of every list of the source's objects, wherever it stands.
    pub lists: &'static str,
}

/// JSON objects of a source.
#[derive(Debug)]
pub struct Objects {
    /// Whether an object with these keys is this source's. The keys of an object inside it stand behind its own key and a
    /// point: `properties.nom`.
    pub recognises: fn(&[&str]) -> bool,
    /// The documents that they may stand in.
    pub documents: &'static [Document],
    /// Reads one object into a listing, and checks it.
    pub check: for<'a> fn(&'a str, &Options) -> SourceRow<'a>,
}

impl Source {
    /// The source with a name.
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

    /// What reads its rows, when the columns are named as published: for rows that come without a header.
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

/// There is one of each.
impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Source {}

/// As its name.
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
