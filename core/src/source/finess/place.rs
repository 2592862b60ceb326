//! Converts a place of the register, from any publication, to a listing.

use std::borrow::Cow;

use super::category::kind;
use crate::{
    At, Checked, Context, Date, Fix,
    codes::closed::{Licence, Method, Status},
    ids::{InseeCode, Scope},
    model::{Address, Contact, Listing, Location, Place, Provenance},
    rules::{
        adr::{adr_002, adr_004, adr_005},
        fmt::fmt_001,
    },
    source::{
        Role, SourceRow,
        cells::{number, phone, put_together, read, text},
    },
    territory::{department_of_insee, department_of_postal_code, points},
};

/// A place as a publication writes it; fields without a value are empty.
#[derive(Debug, Default)]
pub(super) struct Stated<'a> {
    pub(super) finess: Cow<'a, str>,
    pub(super) finess_legal: Cow<'a, str>,
    pub(super) siret: Cow<'a, str>,
    /// The long name, or the short one if there is no long one.
    pub(super) name: Cow<'a, str>,
    pub(super) category: Cow<'a, str>,
    pub(super) number: Cow<'a, str>,
    pub(super) repetition: Cow<'a, str>,
    pub(super) street_type: Cow<'a, str>,
    pub(super) street: Cow<'a, str>,
    pub(super) locality: Cow<'a, str>,
    pub(super) complement: Cow<'a, str>,
    pub(super) postal_code: Cow<'a, str>,
    pub(super) city: Cow<'a, str>,
    pub(super) commune: Commune<'a>,
    pub(super) ban_id: Cow<'a, str>,
    pub(super) phone: Cow<'a, str>,
    pub(super) email: Cow<'a, str>,
    pub(super) point: Point<'a>,
    pub(super) closed: bool,
    pub(super) observed_on: Option<Date>,
}

/// A commune: its INSEE code, or three digits in a department.
#[derive(Debug, Default)]
pub(super) struct Commune<'a> {
    pub(super) department: Cow<'a, str>,
    pub(super) code: Cow<'a, str>,
}

/// A pair of coordinates, in any system.
#[derive(Clone, Debug, Default)]
pub(super) struct Point<'a> {
    pub(super) x: Cow<'a, str>,
    pub(super) y: Cow<'a, str>,
    /// Whether the names of the two allow the reverse order.
    pub(super) either_way: bool,
}

impl<'a> Stated<'a> {
    /// Converts a place to a listing and checks it.
    pub(super) fn check(self, mut cx: Context<'_>) -> SourceRow<'a> {
        let listing = self.listing(&mut cx);
        SourceRow { checked: Checked::judged([(listing, cx)]), role: Role::Listing, part: 0 }
    }

    fn listing(self, cx: &mut Context<'_>) -> Listing<'a> {
        let provenance = Provenance {
            scope: Scope::new(""),
            method: Some(Method::Imported),
            source: Some(Cow::Borrowed("finess")),
            observed_on: self.observed_on,
            licence: Some(Licence::LicenceOuverte2),
            ..Provenance::default()
        };
        let contact = At::Root.key("contact");
        let number = phone(&self.phone, contact.key("phones").item(0), cx);
        Listing {
            status: self.closed.then_some(Status::Closed),
            contact: Contact {
                phones: number.into_iter().collect(),
                email: read(self.email.clone(), contact.key("email"), cx),
                ..Contact::default()
            },
            place: Some(self.place(cx)),
            provenance: [provenance].into_iter().collect(),
            ..Listing::default()
        }
    }

    fn place(self, cx: &mut Context<'_>) -> Place<'a> {
        let at = At::Root.key("place");
        let place = Place {
            name: text(self.name, at.key("name"), cx),
            kind: kind(&self.category),
            finess: read(self.finess, at.key("finess"), cx),
            finess_legal: read(self.finess_legal, at.key("finess_legal"), cx),
            siret: read(self.siret, at.key("siret"), cx),
            ban_id: read(self.ban_id, at.key("ban_id"), cx),
            ..Place::default()
        };
        let at_address = at.key("address");
        let street = put_together([self.street_type, self.street], " ");
        let address = Address {
            number: text(
                put_together([self.number, self.repetition], " "),
                at_address.key("number"),
                cx,
            ),
            street: text(street, at_address.key("street"), cx),
            locality: text(self.locality, at_address.key("locality"), cx),
            complement: text(self.complement, at_address.key("complement"), cx),
            postal_code: read(self.postal_code, at_address.key("postal_code"), cx),
            city: text(self.city, at_address.key("city"), cx),
            insee_code: self.commune.read(at_address.key("insee_code"), cx),
        };
        let location = self.point.read(department(&address), cx);
        Place { address: (address != Address::default()).then_some(address), location, ..place }
    }
}

/// Returns the department of an address, if its codes give it.
fn department(address: &Address<'_>) -> Option<&'static str> {
    let of_commune =
        address.insee_code.as_ref().and_then(|code| department_of_insee(code.as_str()));
    let of_post = || match department_of_postal_code(address.postal_code.as_ref()?.as_str())? {
        [one] => Some(*one),
        _ => None,
    };
    of_commune.map(|department| department.code).or_else(of_post)
}

/// Checks a row that adds to a place in another row: its number and its location.
pub(super) fn check_addition<'a>(
    finess: &'a str,
    point: &Point<'_>,
    mut cx: Context<'_>,
) -> SourceRow<'a> {
    let at = At::Root.key("place");
    let at_number = at.key("finess");
    if finess.is_empty() {
        cx.report(fmt_001::missing(at_number));
    }
    let finess = read(finess, at_number, &mut cx);
    let location = point.read(None, &mut cx);
    let place = Place { finess, location, ..Place::default() };
    let listing = Listing { place: Some(place), ..Listing::default() };
    let mut checked = Checked::judged([(listing, cx)]);
    // Name and address are in the other row.
    checked.listing = None;
    let is_stated = |path: &str| path == "/place/finess" || path.starts_with("/place/location");
    checked.findings.retain(|finding| is_stated(&finding.path));
    SourceRow { checked, role: Role::Addition, part: 0 }
}

impl Commune<'_> {
    fn read(self, at: At<'_>, cx: &mut Context<'_>) -> Option<InseeCode> {
        // A complete code, or a text that is neither.
        if self.code.is_empty() || self.code.len() > 3 {
            return read(self.code, at, cx);
        }
        let department = prefix(&self.department);
        let whole = format!("{department:0>2}{:0>3}", self.code);
        if department.len() == 2 && self.code.len() == 3 {
            return read(whole, at, cx);
        }
        // A spreadsheet dropped the leading zeros of numbers whose length is known.
        let is_number =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match InseeCode::new(&whole).filter(|_| is_number(department) && is_number(&self.code)) {
            Some(code) => {
                cx.report(adr_002::RULE.at(at).odd(Some("lost_zero")).fix(Fix::safe(whole)));
                Some(code)
            }
            None => read(format!("{department}{}", self.code), at, cx),
        }
    }
}

/// Returns the first two characters of INSEE codes in a department of the register, which uses letters overseas.
fn prefix(department: &str) -> &str {
    match department.as_bytes() {
        [b'9', b'A'..=b'F' | b'a'..=b'f'] => "97",
        // Wallis-et-Futuna.
        [b'9', b'J' | b'j'] => "98",
        [b'9', b'7' | b'8', b'0'..=b'9'] => department.get(..2).unwrap_or_default(),
        _ => department,
    }
}

impl Point<'_> {
    fn read(&self, department: Option<&str>, cx: &mut Context<'_>) -> Location {
        const LATITUDE: &str = "/place/location/latitude";
        const LONGITUDE: &str = "/place/location/longitude";
        let at = At::Root.key("place");
        let at = at.key("location");
        let x = number(&self.x, at.key("longitude"), cx);
        let y = number(&self.y, at.key("latitude"), cx);
        let (missing, other) = match (x, y) {
            (Some(x), Some(y)) => return self.locate(x, y, department, cx),
            (None, None) => return Location::default(),
            (None, Some(_)) => (LONGITUDE, "place.location.latitude"),
            (Some(_), None) => (LATITUDE, "place.location.longitude"),
        };
        // A value that could not be read is not missing.
        if !cx.has_finding_at(missing) {
            cx.report(adr_004::RULE.on(missing).with("other", other));
        }
        Location::default()
    }

    fn locate(&self, x: f64, y: f64, department: Option<&str>, cx: &mut Context<'_>) -> Location {
        let mut points = points(x, y, department);
        let point = points.next().filter(|_| !self.either_way || points.next().is_none());
        let Some([latitude, longitude]) = point else {
            let reason = if x == 0.0 && y == 0.0 { "zero" } else { "abroad" };
            cx.report(adr_005::RULE.on("/place/location").with("reason", reason));
            return Location::default();
        };
        Location { latitude: Some(latitude), longitude: Some(longitude) }
    }
}

/// Splits a line such as `01210 FERNEY VOLTAIRE CEDEX` into postal code and town.
pub(super) fn delivery(line: &str) -> (&str, &str) {
    let is_code =
        |start: &str| !start.is_empty() && start.bytes().all(|byte| byte.is_ascii_digit());
    match line.split_once(' ') {
        Some((code, town)) if is_code(code) => (code, town.trim_start()),
        None if is_code(line) => (line, ""),
        _ => ("", line),
    }
}

/// Returns the first text, or the second one if the first is empty.
pub(super) fn either<'a>(first: &'a str, second: &'a str) -> Cow<'a, str> {
    Cow::Borrowed(if first.is_empty() { second } else { first })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;

    fn insee(department: &str, code: &str) -> (Option<String>, Vec<&'static str>) {
        let options = Options::default();
        let mut cx = Context::new(&options);
        let commune = Commune { department: department.into(), code: code.into() };
        let read = commune.read(At::Root, &mut cx).map(|code| code.to_string());
        (read, cx.into_findings().iter().map(crate::Finding::code).collect())
    }

    #[test]
    fn department_and_commune_make_the_insee_code() {
        for (department, code, expected) in [
            ("01", "160", "01160"),
            ("2A", "004", "2A004"),
            ("9A", "105", "97105"),
            ("9D", "411", "97411"),
            ("9J", "611", "98611"),
            ("974", "411", "97411"),
            ("01", "01160", "01160"),
        ] {
            assert_eq!(
                insee(department, code),
                (Some(expected.to_owned()), vec![]),
                "{department} {code}"
            );
        }
    }

    #[test]
    fn zeros_that_a_spreadsheet_took_are_put_back_and_said() {
        for (department, code, expected) in [
            ("1", "160", "01160"),
            ("01", "4", "01004"),
            ("1", "4", "01004"),
            ("75", "56", "75056"),
        ] {
            assert_eq!(
                insee(department, code),
                (Some(expected.to_owned()), vec!["ADR-002"]),
                "{department} {code}"
            );
        }
        for (department, code) in [("", "160"), ("01", "1A"), ("9Z", "105"), ("20", "004")] {
            assert_eq!(insee(department, code), (None, vec!["ADR-002"]), "{department} {code}");
        }
        assert_eq!(insee("01", ""), (None, vec![]));
    }

    #[test]
    fn a_line_of_delivery_has_two_parts() {
        for (line, parts) in [
            ("01210 FERNEY VOLTAIRE CEDEX", ("01210", "FERNEY VOLTAIRE CEDEX")),
            ("1210 FERNEY", ("1210", "FERNEY")),
            ("FERNEY", ("", "FERNEY")),
            ("01210", ("01210", "")),
            ("", ("", "")),
        ] {
            assert_eq!(delivery(line), parts, "{line}");
        }
    }
}
