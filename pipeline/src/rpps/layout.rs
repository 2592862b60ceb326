//! Which column of a file holds what.

use super::column::{ADDED, COUNT, Column};
use crate::{Error, csv::Dialect};

/// What the layout is called.
const NAME: &str = "PS_LibreAcces_Personne_activite";

/// A publication of the extraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 52 columns, up to 2022: neither role nor kind of activity.
    WithoutRole,
    /// 56 columns.
    WithRole,
}

/// Which column of a file holds what, found by name: their order may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    indices: [Option<usize>; COUNT],
    version: Version,
    unknown: Vec<String>,
}

impl Layout {
    /// How the extraction is written: a quote is text.
    pub const DIALECT: Dialect = Dialect { delimiter: b'|', quoted: false };

    /// Finds the columns in a header; `name` is what messages call the file.
    pub fn resolve(name: &str, header: &[impl AsRef<str>]) -> Result<Self, Error> {
        let names: Vec<String> = header.iter().map(|cell| folded(cell.as_ref())).collect();
        let find = |column: Column| names.iter().position(|name| name == column.header());
        let indices = Column::ALL.map(find);
        let added = ADDED.iter().any(|column| find(*column).is_some());
        let needed = |column: &Column| added || !ADDED.contains(column);
        let columns: Vec<&str> = Column::ALL
            .into_iter()
            .filter(needed)
            .filter(|column| find(*column).is_none())
            .map(Column::header)
            .collect();
        if !columns.is_empty() {
            return Err(Error::MissingColumns { name: name.to_owned(), layout: NAME, columns });
        }
        let known = |name: &String| Column::ALL.iter().any(|column| column.header() == name);
        let unknown =
            names.iter().filter(|name| !name.is_empty() && !known(name)).cloned().collect();
        let version = if added { Version::WithRole } else { Version::WithoutRole };
        Ok(Self { indices, version, unknown })
    }

    /// Whether a header is one of the register's extractions, complete or not.
    pub fn recognises(header: &[impl AsRef<str>]) -> bool {
        let has =
            |column: Column| header.iter().any(|cell| folded(cell.as_ref()) == column.header());
        has(Column::IdentifierType)
            && has(Column::Identifier)
            && has(Column::NationalIdentification)
    }

    /// Where a column stands; `None` when this version lacks it.
    pub fn index(&self, column: Column) -> Option<usize> {
        self.indices.get(column as usize).copied().flatten()
    }

    /// Which publication it is.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Columns of the file that no publication is known to have.
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }
}

/// A name as published, whatever apostrophe and spaces a program on the way has put into it.
fn folded(name: &str) -> String {
    name.trim().replace('\u{2019}', "'").replace('\u{a0}', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published() -> Vec<String> {
        Column::ALL.iter().map(|column| column.header().to_owned()).collect()
    }

    #[test]
    fn every_publication_is_told_apart() {
        let layout = Layout::resolve("rpps.txt", &published()).unwrap();
        assert_eq!(layout.version(), Version::WithRole);
        assert_eq!(layout.index(Column::ActivityKindLabel), Some(55));
        let layout = Layout::resolve("rpps.txt", &published()[..52]).unwrap();
        assert_eq!(layout.version(), Version::WithoutRole);
        assert_eq!(layout.index(Column::RoleCode), None);
        let mut trailing = published();
        trailing.push(String::new());
        let layout = Layout::resolve("rpps.txt", &trailing).unwrap();
        assert_eq!((layout.version(), layout.unknown().len()), (Version::WithRole, 0));
    }

    #[test]
    fn order_and_apostrophes_do_not_matter() {
        let mut header = published();
        header.reverse();
        header[0] = " Libellé genre activité ".to_owned();
        for name in &mut header {
            *name = name.replace('\'', "’");
        }
        let layout = Layout::resolve("rpps.txt", &header).unwrap();
        assert_eq!(layout.index(Column::IdentifierType), Some(55));
        assert_eq!(layout.index(Column::ActivityKindLabel), Some(0));
    }

    #[test]
    fn missing_columns_are_named() {
        let mut header = published();
        header.retain(|name| name != "Code profession" && name != "Libellé rôle");
        header.push("Nouvelle colonne".to_owned());
        let error = Layout::resolve("rpps.txt", &header).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`rpps.txt` lacks 2 columns of `PS_LibreAcces_Personne_activite`: `Code profession`, \
             `Libellé rôle`; give the file as it was published"
        );
    }

    #[test]
    fn another_extraction_is_refused_in_one_line() {
        let error = Layout::resolve("savoirfaire.txt", &published()[..3]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`savoirfaire.txt` lacks 49 columns of `PS_LibreAcces_Personne_activite`: `Code civilité d'exercice`, \
             `Libellé civilité d'exercice`, `Code civilité`, `Libellé civilité`, and 45 more; \
             give the file as it was published"
        );
    }

    #[test]
    fn unknown_columns_are_kept() {
        let mut header = published();
        header.push("Nouvelle colonne".to_owned());
        assert_eq!(Layout::resolve("rpps.txt", &header).unwrap().unknown(), ["Nouvelle colonne"]);
    }

    #[test]
    fn a_listing_is_not_recognised() {
        assert!(!Layout::recognises(&["rpps", "nom", "prenom"]));
        assert!(Layout::recognises(&published()[..13]));
    }
}
