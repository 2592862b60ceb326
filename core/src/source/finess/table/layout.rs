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
        self.0.head(*options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Layout as _;

    fn header() -> Vec<&'static str> {
        Column::ALL.iter().map(|column| column.header()).collect()
    }

    /// The point that a pair of coordinates gives in a commune.
    fn point(commune: &str, x: &str, y: &str) -> [Option<f64>; 2] {
        let layout = Layout::resolve(&header()).unwrap();
        let filled = [(Column::Commune, commune), (Column::X, x), (Column::Y, y)];
        let cell = |column: &Column| {
            filled.iter().find(|(its, _)| its == column).map_or("", |(_, cell)| *cell)
        };
        let cells: Vec<&str> = Column::ALL.iter().map(cell).collect();
        let place =
            layout.check_row(&cells, &Options::default()).checked.listing.unwrap().place.unwrap();
        [place.location.latitude, place.location.longitude]
    }

    #[test]
    fn a_point_is_read_in_whatever_it_is_given() {
        let ferney = [Some(46.257_688), Some(6.111_815)];
        for (x, y) in [
            ("939642.76", "6577813.0"),
            ("939642,76", "6577813,0"),
            ("6577813.0", "939642.76"),
            ("6.111815", "46.257688"),
            ("46.257688", "6.111815"),
        ] {
            assert_eq!(point("01160", x, y), ferney, "{x} {y}");
            assert_eq!(point("", x, y), ferney, "{x} {y}");
        }
        assert_eq!(point("97411", "339000", "7690000"), [Some(-20.883_232), Some(55.452_205)]);
        assert_eq!(
            point("97352", "255000", "400000"),
            [Some(3.616_185), Some(-53.205_572)],
            "as its names say"
        );
        assert_eq!(point("01160", "339000", "7690000"), [None, None], "a point of Réunion");
    }

    #[test]
    fn the_header_tells_the_table() {
        assert!(Layout::recognises(&header()));
        assert!(!Layout::recognises(&["nofinesset", "nom", "x"]));
        assert_eq!(Column::ALL.len(), 42);
    }
}
