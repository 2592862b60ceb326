//! The column layout of the table.

use std::borrow::Cow;

use super::{Column, listing::listing, record::Record};
use crate::{
    Checked, Context, Finding, Options,
    source::{self, MissingColumns, Role, SourceRow, columns::Columns},
};

/// Columns that every version has; alone, they do not identify acceslibre's table.
const KEYS: [Column; 3] = [Column::Name, Column::PostalCode, Column::Commune];

/// Maps columns to the cells of a row, found by name: no version has every column.
///
/// ```
/// use praticable::source::acceslibre::Layout;
///
/// assert!(Layout::recognises(&["name", "postal_code", "commune", "entree_plain_pied"]));
/// assert!(!Layout::recognises(&["name", "postal_code", "commune", "siret"]), "not specific");
/// assert!(!Layout::recognises(&["nom_lieu", "code_postal", "commune", "entree_plain_pied"]), "the flat table");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout(Columns<Column>);

impl Column {
    /// The columns of the table.
    pub(super) fn of_table() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|column| !column.is_of_api())
    }

    /// The members that only the API has.
    pub(super) fn of_api() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|column| column.is_of_api())
    }

    /// Whether only the API has the column: these columns follow all others.
    const fn is_of_api(self) -> bool {
        self as usize >= Self::Comment as usize
    }

    /// Whether the name is specific to acceslibre: other files too have names, streets and SIRET numbers.
    const fn is_telling(self) -> bool {
        self as usize >= Self::Activity as usize && self as usize <= Self::ToiletsAdapted as usize
    }
}

impl Layout {
    /// Finds the columns in a header.
    pub fn resolve(header: &[&str]) -> Result<Self, MissingColumns> {
        Columns::resolve(header).map(Self)
    }

    /// Whether a header is acceslibre's, of any version.
    pub fn recognises(header: &[&str]) -> bool {
        Columns::recognises(header, &KEYS)
            && Column::ALL
                .iter()
                .any(|column| column.is_telling() && Columns::recognises(header, &[*column]))
    }
}

impl source::Layout for Layout {
    fn check_row<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a> {
        let mut cx = Context::new(options);
        let checked = if let Some(ragged) = self.0.ragged(cells) {
            cx.report(ragged);
            Checked::without_listing(cx.into_findings())
        } else {
            let record = Record::new(|column| Cow::Borrowed(self.0.get(cells, column)));
            let listing = listing(record, &mut cx);
            Checked::judged([(listing, cx)])
        };
        SourceRow { checked, role: Role::Listing, part: 0 }
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
