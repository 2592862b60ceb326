//! The column layout of the activities.

use super::{Column, diplomas, skills};
use crate::{
    Finding, Options,
    source::{self, MissingColumns, SourceRow, columns::Columns},
};

/// The first columns of every extraction of the register.
const KEYS: [Column; 3] =
    [Column::IdentifierType, Column::Identifier, Column::NationalIdentification];

/// Maps columns to the cells of a row, found by name, because their order and number may change: 52 columns were
/// published until 2022, without role and kind of activity, and 56 since.
///
/// ```
/// use praticable::source::rpps::{Column, Layout};
///
/// let names: Vec<&str> = Column::ALL.iter().map(|column| column.header()).collect();
/// let layout = Layout::resolve(&names)?;
/// let mut row = [""; 56];
/// row[1] = "99700000013";
/// assert_eq!(layout.get(&row, Column::Identifier), "99700000013");
/// # Ok::<(), praticable::source::MissingColumns>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout(pub(super) Columns<Column>);

impl Layout {
    /// Finds the columns in a header.
    pub fn resolve(header: &[&str]) -> Result<Self, MissingColumns> {
        Columns::resolve(header).map(Self)
    }

    /// Whether a header is that of the register's activities, even if incomplete; the other extractions begin with the
    /// same columns.
    pub fn recognises(header: &[&str]) -> bool {
        Columns::recognises(header, &KEYS)
            && !skills::recognises(header)
            && !diplomas::recognises(header)
    }

    /// Returns the position of a column, from 0; `None` if this publication lacks it.
    pub fn index(&self, column: Column) -> Option<usize> {
        self.0.index(column)
    }

    /// Returns the trimmed text of a cell; empty if this publication lacks the column.
    pub fn get<'a>(&self, row: &[&'a str], column: Column) -> &'a str {
        self.0.get(row, column)
    }
}

impl source::Layout for Layout {
    fn check_row<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a> {
        self.read(cells, *options)
    }

    fn position_of(&self, pointer: &str) -> Option<usize> {
        self.0.position_of(pointer)
    }

    fn knows(&self, position: usize) -> bool {
        self.0.knows(position)
    }

    fn head(&self, options: &Options) -> Vec<Finding> {
        self.0.head(*options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Layout as _;

    fn published() -> Vec<&'static str> {
        Column::ALL.iter().map(|column| column.header()).collect()
    }

    #[test]
    fn every_publication_is_read() {
        let layout = Layout::resolve(&published()).unwrap();
        assert_eq!(layout.0.cells(), 56);
        assert_eq!(layout.index(Column::ActivityKindLabel), Some(55));
        let layout = Layout::resolve(&published()[..52]).unwrap();
        assert_eq!(layout.0.cells(), 52);
        assert_eq!(layout.index(Column::RoleCode), None);
        let layout = Layout::resolve(&[&published()[..], &[""]].concat()).unwrap();
        assert_eq!(layout.0.cells(), 56);
        assert!(layout.head(&Options::default()).is_empty());
    }

    #[test]
    fn order_and_apostrophes_do_not_matter() {
        let names: Vec<String> = published()
            .into_iter()
            .rev()
            .map(|name| format!(" {}", name.replace('\'', "’").replace(' ', "\u{a0}")))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let layout = Layout::resolve(&names).unwrap();
        assert_eq!(layout.index(Column::IdentifierType), Some(55));
        assert_eq!(layout.index(Column::ActivityKindLabel), Some(0));
    }

    #[test]
    fn missing_and_unknown_columns_are_named() {
        let mut header = published();
        header.retain(|name| *name != "Code profession");
        let error = Layout::resolve(&header).unwrap_err();
        assert_eq!(error.columns, ["Code profession"]);
        assert!(error.to_string().contains("`Code profession`"));
        let layout = Layout::resolve(&[&published()[..], &["Nouvelle colonne"]].concat()).unwrap();
        let found = layout.head(&Options::default());
        assert_eq!(found.iter().map(Finding::code).collect::<Vec<_>>(), ["FMT-017"]);
    }

    #[test]
    fn a_listing_is_not_recognised() {
        assert!(!Layout::recognises(&["rpps", "nom", "prenom"]));
        assert!(Layout::recognises(&published()[..13]));
    }

    #[test]
    fn the_other_extractions_begin_alike_and_are_told_apart() {
        let skills: Vec<&str> = skills::Column::ALL.iter().map(|column| column.header()).collect();
        let diplomas: Vec<&str> =
            diplomas::Column::ALL.iter().map(|column| column.header()).collect();
        for (header, expected) in [
            (published(), [true, false, false]),
            (published()[..52].to_vec(), [true, false, false]),
            (published()[..3].to_vec(), [true, false, false]),
            (skills.clone(), [false, true, false]),
            ([&skills[..], &[""]].concat(), [false, true, false]),
            (diplomas.clone(), [false, false, true]),
            ([&diplomas[..9], &["Nouvelle colonne"]].concat(), [false, false, true]),
        ] {
            let told = [Layout::recognises, skills::recognises, diplomas::recognises]
                .map(|recognises| recognises(&header));
            assert_eq!(told, expected, "{header:?}");
        }
    }

    #[test]
    fn a_pointer_leads_to_its_column() {
        let layout = Layout::resolve(&published()).unwrap();
        for (pointer, column) in [
            ("/contact/phones/0", Column::Phone),
            ("/contact/phones/1", Column::SecondPhone),
            ("/practitioner/specialties/0", Column::SkillCode),
            ("/place/address/city", Column::CommuneLabel),
        ] {
            assert_eq!(layout.position_of(pointer), layout.index(column), "{pointer}");
        }
        assert_eq!(layout.position_of("/place"), None);
        assert_eq!(layout.position_of("/entrance/step_free"), None);
    }
}
