//! Which cell of a row holds what.

use super::{
    column::{ADDED, COUNT, Column},
    fields,
};

/// A publication of the extraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 52 columns, up to 2022: neither role nor kind of activity.
    WithoutRole,
    /// 56 columns.
    WithRole,
}

/// A header that lacks columns of the extraction.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("columns of `PS_LibreAcces_Personne_activite` are missing, the first one `{}`", columns.first().unwrap_or(&""))]
pub struct MissingColumns {
    /// Their names, in the order of publication.
    pub columns: Vec<&'static str>,
}

/// Which cell of a row holds what, found by name: the order of the columns may change.
///
/// ```
/// use praticable::{Options, source::rpps::{Column, Layout}};
///
/// let layout = Layout::resolve(Column::ALL.map(Column::header))?;
/// let mut row = [""; 56];
/// row[1] = "99700000013";
/// assert_eq!(layout.get(&row, Column::Identifier), "99700000013");
/// # Ok::<(), praticable::source::rpps::MissingColumns>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    indices: [Option<usize>; COUNT],
    cells: usize,
    version: Version,
    unknown: Vec<String>,
}

impl Layout {
    /// Finds the columns in a header.
    pub fn resolve<'h>(header: impl IntoIterator<Item = &'h str>) -> Result<Self, MissingColumns> {
        let names: Vec<String> = header.into_iter().map(straightened).collect();
        let find = |column: Column| names.iter().position(|name| name == column.header());
        let added = ADDED.iter().any(|column| find(*column).is_some());
        let is_missing =
            |column: &Column| find(*column).is_none() && (added || !ADDED.contains(column));
        let columns: Vec<&str> =
            Column::ALL.into_iter().filter(is_missing).map(Column::header).collect();
        if !columns.is_empty() {
            return Err(MissingColumns { columns });
        }
        let is_unknown = |name: &&String| {
            !name.is_empty() && !Column::ALL.iter().any(|column| column.header() == *name)
        };
        Ok(Self {
            indices: Column::ALL.map(find),
            cells: names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1),
            version: if added { Version::WithRole } else { Version::WithoutRole },
            unknown: names.iter().filter(is_unknown).cloned().collect(),
        })
    }

    /// Whether a header is one of the register's extractions, complete or not.
    pub fn recognises<'h>(header: impl IntoIterator<Item = &'h str>) -> bool {
        let keys = [Column::IdentifierType, Column::Identifier, Column::NationalIdentification];
        let mut seen = [false; 3];
        for name in header {
            let name = straightened(name);
            for (seen, key) in seen.iter_mut().zip(keys) {
                *seen |= name == key.header();
            }
        }
        seen == [true; 3]
    }

    /// How many cells a row has. One more, empty, is what a last separator leaves behind.
    pub const fn cells(&self) -> usize {
        self.cells
    }

    /// Where a column stands, from 0; `None` when this version lacks it.
    pub fn index(&self, column: Column) -> Option<usize> {
        self.indices.get(column as usize).copied().flatten()
    }

    /// One cell of a row, without the spaces around it; empty where this version has no such column.
    pub fn get<'a>(&self, row: &[&'a str], column: Column) -> &'a str {
        self.index(column).and_then(|index| row.get(index)).map_or("", |cell| cell.trim())
    }

    /// Which publication it is.
    pub const fn version(&self) -> Version {
        self.version
    }

    /// Columns of the file that no publication is known to have.
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// The name of the column that the field at a JSON Pointer is read from; `None` for a field that the register does
    /// not fill, or a section that several columns fill.
    ///
    /// ```
    /// use praticable::source::rpps::Layout;
    ///
    /// assert_eq!(Layout::column_of("/place/address/city"), Some("Libellé commune (coord. structure)"));
    /// assert_eq!(Layout::column_of("/entrance/step_free"), None);
    /// ```
    pub fn column_of(pointer: &str) -> Option<&'static str> {
        fields::column_of(pointer).map(Column::header)
    }
}

/// A name as published, whatever apostrophe and spaces a program on the way has put into it.
fn straightened(name: &str) -> String {
    name.trim_matches('\u{feff}').trim().replace('\u{2019}', "'").replace('\u{a0}', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published() -> Vec<&'static str> {
        Column::ALL.iter().map(|column| column.header()).collect()
    }

    #[test]
    fn every_publication_is_told_apart() {
        let layout = Layout::resolve(published()).unwrap();
        assert_eq!((layout.version(), layout.cells()), (Version::WithRole, 56));
        assert_eq!(layout.index(Column::ActivityKindLabel), Some(55));
        let layout = Layout::resolve(published().into_iter().take(52)).unwrap();
        assert_eq!((layout.version(), layout.cells()), (Version::WithoutRole, 52));
        assert_eq!(layout.index(Column::RoleCode), None);
        let layout = Layout::resolve(published().into_iter().chain([""])).unwrap();
        assert_eq!((layout.version(), layout.cells()), (Version::WithRole, 56));
        assert!(layout.unknown().is_empty());
    }

    #[test]
    fn order_and_apostrophes_do_not_matter() {
        let names: Vec<String> = published()
            .into_iter()
            .rev()
            .map(|name| format!(" {}", name.replace('\'', "’").replace(' ', "\u{a0}")))
            .collect();
        let layout = Layout::resolve(names.iter().map(String::as_str)).unwrap();
        assert_eq!(layout.index(Column::IdentifierType), Some(55));
        assert_eq!(layout.index(Column::ActivityKindLabel), Some(0));
    }

    #[test]
    fn missing_and_unknown_columns_are_named() {
        let header = published().into_iter().filter(|name| *name != "Code profession");
        let error = Layout::resolve(header).unwrap_err();
        assert_eq!(error.columns, ["Code profession"]);
        assert!(error.to_string().contains("`Code profession`"));
        let layout = Layout::resolve(published().into_iter().chain(["Nouvelle colonne"])).unwrap();
        assert_eq!(layout.unknown(), ["Nouvelle colonne"]);
    }

    #[test]
    fn a_listing_is_not_recognised() {
        assert!(!Layout::recognises(["rpps", "nom", "prenom"]));
        assert!(Layout::recognises(published().into_iter().take(13)));
    }
}
