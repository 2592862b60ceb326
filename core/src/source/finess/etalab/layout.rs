//! Reads the rows of the extraction.

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

/// The first cell of a row that locates an establishment.
const GEOLOCATION: &str = "geolocalisation";

/// Whether the first rows are those of the extraction: one about the file, then rows of a known type.
pub fn recognises(rows: &[&[&str]]) -> bool {
    let begins = |row: &&[&str], words: &[&str]| {
        row.first().is_some_and(|cell| words.contains(&cell.trim()))
    };
    let mut rows = rows.iter();
    rows.next().is_some_and(|row| begins(row, &["finess"]) && row.len() > 1)
        && rows.next().is_none_or(|row| begins(row, &[STRUCTURE, GEOLOCATION]))
}

/// Maps columns to the cells of a row, and holds the day of the file.
#[derive(Clone, Debug)]
pub struct Layout {
    structure: Columns<Structure>,
    geolocation: Columns<Geolocation>,
    /// The day, as the first line writes it.
    day: String,
    observed_on: Option<Date>,
}

impl Layout {
    /// Reads the line about the file: `finess;etalab;96;2026-05-04`.
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

    fn geolocation<'a>(&self, cells: &[&'a str], cx: Context<'_>) -> SourceRow<'a> {
        let get = |column| self.geolocation.get(cells, column);
        let point = Point {
            x: Cow::Borrowed(get(Geolocation::X)),
            y: Cow::Borrowed(get(Geolocation::Y)),
            either_way: false,
        };
        check_addition(get(Geolocation::Site), &point, cx)
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
                None => return self.geolocation(cells, cx),
                ragged => ragged,
            },
            _ => Some(fmt_016::unreadable("row_type")),
        };
        if let Some(fault) = fault {
            cx.report(fault);
        }
        let checked = Checked::without_listing(cx.into_findings());
        SourceRow { checked, role: Role::Listing, part: 0 }
    }

    /// For an establishment only: of a row that locates one, only the number is in the column of the same name.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{codes::closed::PlaceKind, source::Layout as _};

    const STRUCTURE_ROW: &str = "structureet;019999010;019999994;CTRE DE SANTE;CENTRE DE SANTÉ FICTIF;;BAT C;26;AV;VOLTAIRE;B;BP 401;160;01;AIN;\
         01210 FERNEY VOLTAIRE;0199002737;;124;Centre de Santé;;;99900040000013;;;;;;;;2025-11-04;";

    fn layout() -> Layout {
        Layout::new(&["finess", "etalab", "96", "2026-05-04"])
    }

    fn check(row: &str) -> SourceRow<'_> {
        let cells: Vec<&str> = row.split(';').collect();
        layout().check_row(&cells, &Options::default())
    }

    fn codes<'a>(row: &'a SourceRow<'_>) -> Vec<(&'static str, &'a str)> {
        let findings = row.checked.findings.iter();
        findings.map(|finding| (finding.code(), finding.path.as_str())).collect()
    }

    #[test]
    fn an_establishment_is_a_place_without_a_person() {
        let read = check(STRUCTURE_ROW);
        assert_eq!((codes(&read), read.role), (vec![], Role::Listing));
        let listing = read.checked.listing.unwrap();
        assert!(listing.practitioner.is_none());
        assert_eq!(listing.contact.phones.len(), 1);
        let day = listing.provenance.first().and_then(|provenance| provenance.observed_on);
        assert_eq!(day.map(|day| day.to_string()).as_deref(), Some("2026-05-04"));
        let place = listing.place.unwrap();
        assert_eq!(place.name.as_deref(), Some("CENTRE DE SANTÉ FICTIF"));
        assert_eq!(place.kind, Some(PlaceKind::HealthCentre));
        let address = place.address.unwrap();
        assert_eq!(address.number.as_deref(), Some("26 B"));
        assert_eq!(address.street.as_deref(), Some("AV VOLTAIRE"));
        assert_eq!(address.locality.as_deref(), Some("BP 401"));
        assert_eq!(address.complement.as_deref(), Some("BAT C"));
        assert_eq!(address.city.as_deref(), Some("FERNEY VOLTAIRE"));
        assert_eq!(address.insee_code.map(|code| code.to_string()).as_deref(), Some("01160"));
    }

    #[test]
    fn where_one_lies_is_checked_and_is_no_listing() {
        for (row, expected) in [
            ("geolocalisation;019999010;939642.76;6577813.0;1,LAMBERT_93;2026-05-04", &[][..]),
            ("geolocalisation;971999032;657242.9;1795384.4;;;", &[]),
            ("geolocalisation;019999010;;;;", &[]),
            ("geolocalisation;019999010;0;0;;", &[("ADR-005", "/place/location")]),
            ("geolocalisation;019999010;;6577813;;", &[("ADR-004", "/place/location/longitude")]),
            ("geolocalisation;019999010;x;6577813;;", &[("FMT-002", "/place/location/longitude")]),
            ("geolocalisation;019999018;939642;6577813;;", &[("IDT-004", "/place/finess")]),
            ("geolocalisation;;939642;6577813;;", &[("FMT-001", "/place/finess")]),
            (
                "geolocalisation;2 99 01 99 999 001 57;1;1;;",
                &[("IDT-006", "/place/finess"), ("ADR-005", "/place/location")],
            ),
        ] {
            let read = check(row);
            assert_eq!(codes(&read), expected, "{row}");
            assert!(read.role == Role::Addition && read.checked.listing.is_none(), "{row}");
        }
    }

    #[test]
    fn a_row_of_another_type_or_width_is_a_finding() {
        for (row, code) in [
            ("structureet;019999010", "FMT-015"),
            ("geolocalisation;019999010;939642.76", "FMT-015"),
            ("geolocalisation;019999010;939642.76;6577813.0;;;x", "FMT-015"),
            ("equipementsocial;019999010", "FMT-016"),
            ("", "FMT-016"),
        ] {
            let read = check(row);
            assert_eq!(codes(&read), [(code, "")], "{row}");
            assert!(read.role == Role::Listing && read.checked.listing.is_none(), "{row}");
        }
    }

    #[test]
    fn the_first_rows_tell_the_file() {
        let announcement = &["finess", "etalab", "96", "2026-05-04"][..];
        assert!(recognises(&[announcement, &["structureet", "019999010"]]));
        assert!(recognises(&[announcement]));
        for other in
            [&[announcement, &["equipementsocial"]][..], &[&["structureet"]], &[&["finess"]], &[]]
        {
            assert!(!recognises(other), "{other:?}");
        }
    }

    #[test]
    fn a_day_that_cannot_be_read_is_a_finding_of_the_head() {
        for (day, expected) in [("2026-05-04", &[][..]), ("", &[]), ("4/5/26", &["FMT-008"])] {
            let head = Layout::new(&["finess", "etalab", "96", day]).head(&Options::default());
            assert_eq!(head.iter().map(Finding::code).collect::<Vec<_>>(), expected, "{day}");
        }
    }
}
