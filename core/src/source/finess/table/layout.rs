//! What reads the rows of the table.

use std::borrow::Cow;

use super::Column;
use crate::{
    Checked, Context, Finding, Options,
    source::{
        self, MissingColumns, Role, SourceRow,
        columns::Columns,
        finess::place::{Commune, Point, Stated, delivery, either},
    },
};

/// Columns that tell the table.
const KEYS: [Column; 3] = [Column::Site, Column::Legal, Column::ShortName];

/// Which cell of a row holds what, found by name.
#[derive(Clone, Debug)]
pub struct Layout(Columns<Column>);

impl Layout {
    /// Finds the columns in a header.
    pub fn resolve(header: &[&str]) -> Result<Self, MissingColumns> {
        Columns::resolve(header).map(Self)
    }

    /// Whether a header is the table's, complete or not.
    pub fn recognises(header: &[&str]) -> bool {
        Columns::recognises(header, &KEYS)
    }

    fn read<'a>(&self, cells: &[&'a str], cx: Context<'_>) -> SourceRow<'a> {
        let get = |column| self.0.get(cells, column);
        let cell = |column| Cow::Borrowed(get(column));
        let (postal_code, town) = delivery(get(Column::Delivery));
        Stated {
            finess: cell(Column::Site),
            finess_legal: cell(Column::Legal),
            siret: cell(Column::Siret),
            name: either(get(Column::LongName), get(Column::ShortName)),
            category: cell(Column::Category),
            number: cell(Column::Number),
            repetition: cell(Column::Repetition),
            street_type: cell(Column::StreetType),
            street: cell(Column::Street),
            locality: cell(Column::Locality),
            complement: cell(Column::Complement),
            postal_code: either(get(Column::PostalCode), postal_code),
            city: either(get(Column::Town), town),
            commune: Commune { code: cell(Column::Commune), ..Commune::default() },
            phone: cell(Column::Phone),
            point: Point { x: cell(Column::X), y: cell(Column::Y), either_way: false },
            ..Stated::default()
        }
        .check(cx)
    }
}

impl source::Layout for Layout {
    fn check_row<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a> {
        let mut cx = Context::new(options);
        match self.0.ragged(cells) {
            Some(ragged) => {
                cx.report(ragged);
                let checked = Checked::without_listing(cx.into_findings());
                SourceRow { checked, role: Role::Listing, part: 0 }
            }
            None => self.read(cells, cx),
        }
    }

    fn position_of(&self, pointer: &str) -> Option<usize> {
        self.0.position_of(pointer)
    }

    fn knows(&self, position: usize) -> bool {
        self.0.knows(position)
    }

    fn head(&self, options: &Options) -> Vec<Finding> {
        self.0.head(options)
    }
}
