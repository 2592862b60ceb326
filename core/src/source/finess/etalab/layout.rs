//! What reads the rows of the extraction.

use std::borrow::Cow;

use super::{Geolocation, Structure};
use crate::{
    At, Checked, Context, Date, Finding, Options,
    rules::fmt::fmt_016,
    source::{
        self, Role, SourceRow,
        columns::Columns,
        finess::place::{Commune, Point, Stated, check_addition, delivery, either},
    },
};

/// The first cell of a row that describes an establishment.
const STRUCTURE: &str = "structureet";

/// The first cell of a row that says where one lies.
const GEOLOCATION: &str = "geolocalisation";

/// Whether the first rows of a file are the extraction's: one that speaks of the file, then rows of a known type.
pub fn recognises(rows: &[&[&str]]) -> bool {
    let begins = |row: &&[&str], words: &[&str]| {
        row.first().is_some_and(|cell| words.contains(&cell.trim()))
    };
    let mut rows = rows.iter();
    rows.next().is_some_and(|row| begins(row, &["finess"]) && row.len() > 1)
        && rows.next().is_none_or(|row| begins(row, &[STRUCTURE, GEOLOCATION]))
}

/// Which cell of a row holds what, and the day of the file.
#[derive(Clone, Debug)]
pub struct Layout {
    structure: Columns<Structure>,
    geolocation: Columns<Geolocation>,
    /// The day as the first line has it.
    day: String,
    observed_on: Option<Date>,
}

impl Layout {
    /// Reads the line that speaks of the file: `finess;etalab;96;2026-05-04`.
    pub fn new(announcement: &[&str]) -> Self {
        let day = announcement.get(3).map_or("", |cell| cell.trim()).to_owned();
        let observed_on = read_day(&day, &mut Context::new(&Options::default()));
        let (structure, geolocation) = (Columns::positional(), Columns::positional());
        Self { structure, geolocation, day, observed_on }
    }

    fn structure<'a>(&self, cells: &[&'a str], cx: Context<'_>) -> SourceRow<'a> {
        let get = |column| self.structure.get(cells, column);
        let cell = |column| Cow::Borrowed(get(column));
        let (postal_code, city) = delivery(get(Structure::Delivery));
        Stated {
            finess: cell(Structure::Site),
            finess_legal: cell(Structure::Legal),
            siret: cell(Structure::Siret),
            name: either(get(Structure::LongName), get(Structure::ShortName)),
            category: cell(Structure::Category),
            number: cell(Structure::Number),
            repetition: cell(Structure::Repetition),
            street_type: cell(Structure::StreetType),
            street: cell(Structure::Street),
            locality: cell(Structure::Locality),
            complement: cell(Structure::Complement),
            postal_code: Cow::Borrowed(postal_code),
            city: Cow::Borrowed(city),
            commune: Commune {
                department: cell(Structure::Department),
                code: cell(Structure::Commune),
            },
            phone: cell(Structure::Phone),
            observed_on: self.observed_on,
            ..Stated::default()
        }
        .check(cx)
    }

    fn geolocation<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a> {
        let get = |column| self.geolocation.get(cells, column);
        let point = Point {
            x: Cow::Borrowed(get(Geolocation::X)),
            y: Cow::Borrowed(get(Geolocation::Y)),
            either_way: false,
        };
        check_addition(get(Geolocation::Site), point, options)
    }
}

fn read_day(day: &str, cx: &mut Context<'_>) -> Option<Date> {
    let at = At::Root.key("provenance");
    let at = at.item(0);
    source::cells::read(day, at.key("observed_on"), cx)
}

impl source::Layout for Layout {
    fn check_row<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a> {
        let mut cx = Context::new(options);
        let fault = match cells.first().map_or("", |cell| cell.trim()) {
            STRUCTURE => match self.structure.ragged(cells) {
                None => return self.structure(cells, cx),
                ragged => ragged,
            },
            GEOLOCATION => match self.geolocation.ragged(cells) {
                None => return self.geolocation(cells, options),
                ragged => ragged,
            },
            _ => Some(fmt_016::unreadable("row_type")),
        };
        fault.into_iter().for_each(|fault| cx.report(fault));
        let checked = Checked::without_listing(cx.into_findings());
        SourceRow { checked, role: Role::Listing, part: 0 }
    }

    /// Of an establishment: in a row that says where one lies, the number alone stands in a cell of the same name.
    fn position_of(&self, pointer: &str) -> Option<usize> {
        self.structure.position_of(pointer)
    }

    fn knows(&self, position: usize) -> bool {
        self.structure.knows(position)
    }

    fn head(&self, options: &Options) -> Vec<Finding> {
        let mut cx = Context::new(options);
        read_day(&self.day, &mut cx);
        cx.into_findings()
    }
}
