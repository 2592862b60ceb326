//! Converts one row of the table to a listing.

use std::borrow::Cow;

use super::Column;
use crate::{
    Context, Options,
    source::{
        SourceRow,
        columns::{Columns, Rows},
        finess::place::{Commune, Point, Stated, delivery, either},
    },
};

/// Columns that identify the table.
const KEYS: [Column; 3] = [Column::Site, Column::Legal, Column::ShortName];

/// Whether a header is the table's, complete or not.
pub(in crate::source::finess) fn recognises(header: &[&str]) -> bool {
    Columns::recognises(header, &KEYS)
}

impl Rows for Column {
    fn check_row<'a>(
        columns: &Columns<Self>,
        cells: &[&'a str],
        options: Options,
    ) -> SourceRow<'a> {
        let cx = Context::new(&options);
        if let Some(ragged) = columns.ragged(cells) {
            return SourceRow::ragged(ragged, cx);
        }
        let get = |column| columns.get(cells, column);
        let cell = |column| Cow::Borrowed(get(column));
        let (postal_code, town) = delivery(get(Self::Delivery));
        Stated {
            finess: cell(Self::Site),
            finess_legal: cell(Self::Legal),
            siret: cell(Self::Siret),
            name: either(get(Self::LongName), get(Self::ShortName)),
            category: cell(Self::Category),
            number: cell(Self::Number),
            repetition: cell(Self::Repetition),
            street_type: cell(Self::StreetType),
            street: cell(Self::Street),
            locality: cell(Self::Locality),
            complement: cell(Self::Complement),
            postal_code: either(get(Self::PostalCode), postal_code),
            city: either(get(Self::Town), town),
            commune: Commune { code: cell(Self::Commune), ..Commune::default() },
            phone: cell(Self::Phone),
            point: Point { x: cell(Self::X), y: cell(Self::Y), either_way: false },
            ..Stated::default()
        }
        .check(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Layout as _;

    fn header() -> Vec<&'static str> {
        Column::ALL.iter().map(|column| column.header()).collect()
    }

    /// Returns the point of a pair of coordinates in a commune.
    fn point(commune: &str, x: &str, y: &str) -> [Option<f64>; 2] {
        let layout = Columns::<Column>::resolve(&header()).unwrap();
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
        assert!(recognises(&header()));
        assert!(!recognises(&["nofinesset", "nom", "x"]));
        assert_eq!(Column::ALL.len(), 42);
    }
}
