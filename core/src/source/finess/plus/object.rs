//! Reads an establishment.

use std::borrow::Cow;

use super::Column;
use crate::{
    At, Checked, Context, Options,
    compact::decimal,
    ids::nir,
    read::{Raw, Tape},
    rules::{
        fmt::{fmt_002, fmt_016},
        idt::idt_006,
    },
    source::{
        Role, SourceRow,
        finess::place::{Commune, Point, Stated, delivery},
    },
};

/// Objects whose fields are read like those of the establishment itself.
const CONTAINERS: [&str; 5] =
    ["informationsGeneralesEGE", "adresse", "coordonneesGeographique", "contact", "telecom"];

/// Whether an object with these keys is an establishment.
pub(in crate::source::finess) fn recognises(keys: &[&str]) -> bool {
    let has = |name: &str| keys.iter().any(|key| key.eq_ignore_ascii_case(name));
    has(Column::Site.header()) || has(CONTAINERS[0])
}

/// Whether an object with these keys is the published document. It begins with its date and with groups, so its
/// establishments may not be visible yet.
pub(in crate::source::finess) fn recognises_document(keys: &[&str]) -> bool {
    let has = |name: &str| keys.contains(&name);
    has("pmej") || has("generatedAt") && (has("gcc") || has("gco"))
}

/// Reads and checks one establishment.
pub(in crate::source::finess) fn check(text: &str, options: Options) -> SourceRow<'_> {
    let unread = |findings| {
        let checked = Checked::without_listing(findings);
        SourceRow { checked, role: Role::Listing, part: 0 }
    };
    let mut tape = match Tape::parse(text) {
        Ok(tape) => tape,
        Err(broken) => {
            let draft = fmt_016::not_json(broken.line, broken.column);
            return unread(vec![draft.under(options.profile)]);
        }
    };
    let mut cx = Context::new(&options);
    let mut fields = Fields::default();
    match tape.object() {
        Ok(count) => fields.read(count, &mut tape, &mut cx),
        Err(other) => {
            other.refuse("object", At::Root, &mut cx);
            if cx.is_silent() {
                cx.report(fmt_002::wrong_type(At::Root, "object", other.type_name()));
            }
            return unread(cx.into_findings());
        }
    }
    let stated = fields.stated();
    // Fields that are not kept, such as a second name, must not hold one either.
    if fields.0.iter().any(|field| nir::stands_in(field)) {
        cx.report(idt_006::found(At::Root));
    }
    stated.check(cx)
}

/// The fields of an establishment; empty if there is no value.
struct Fields<'a>(Vec<Cow<'a, str>>);

impl Default for Fields<'_> {
    fn default() -> Self {
        Self(vec![Cow::Borrowed(""); Column::ALL.len()])
    }
}

impl<'a> Fields<'a> {
    /// Reads the fields of an object.
    fn read(&mut self, count: usize, tape: &mut Tape<'a>, cx: &mut Context<'_>) {
        for _ in 0..count {
            let key = tape.key();
            if CONTAINERS.iter().any(|name| key.eq_ignore_ascii_case(name)) {
                self.enter(tape, cx);
                continue;
            }
            let is_it = |column: &&Column| key.eq_ignore_ascii_case(column.header());
            match Column::ALL.iter().find(is_it) {
                Some(column) => self.fill(*column, tape.take(), cx),
                None => pass(tape, cx),
            }
            if nir::stands_in(&key) {
                cx.report(idt_006::found(At::Root));
            }
        }
    }

    /// Reads an object inside the establishment, or the first one of a list. A list without objects is skipped.
    fn enter(&mut self, tape: &mut Tape<'a>, cx: &mut Context<'_>) {
        let items = if tape.is_array() { tape.array().unwrap_or_default() } else { 1 };
        for item in 0..items {
            if item > 0 {
                pass(tape, cx);
                continue;
            }
            match tape.object() {
                Ok(count) => self.read(count, tape, cx),
                Err(other) => other.refuse("object", At::Root, cx),
            }
        }
    }

    /// Keeps a value as its text. Of a repeated field, the first value that is not empty is kept.
    fn fill(&mut self, column: Column, value: Raw<'a>, cx: &mut Context<'_>) {
        let text = match value {
            Raw::Text(text) => trimmed(text),
            Raw::Integer(value) => value.to_string().into(),
            Raw::Number(value) => decimal::write(value).into(),
            other => return other.refuse("string", At::Root, cx),
        };
        match self.0.get_mut(column as usize) {
            Some(field) if field.is_empty() => *field = text,
            _ if nir::stands_in(&text) => cx.report(idt_006::found(At::Root)),
            _ => {}
        }
    }

    fn take(&mut self, column: Column) -> Cow<'a, str> {
        self.0.get_mut(column as usize).map(std::mem::take).unwrap_or_default()
    }

    fn get(&self, column: Column) -> &str {
        self.0.get(column as usize).map_or("", |field| field)
    }

    /// Takes the first of several fields that is not empty.
    fn first<const N: usize>(&mut self, columns: [Column; N]) -> Cow<'a, str> {
        let stated = columns.into_iter().find(|column| !self.get(*column).is_empty());
        stated.map(|column| self.take(column)).unwrap_or_default()
    }

    /// Takes the fields that are read.
    fn stated(&mut self) -> Stated<'a> {
        let (postal_code, city) = self.delivery();
        Stated {
            finess: self.take(Column::Site),
            siret: self.take(Column::Siret),
            name: self.first([
                Column::LongName,
                Column::LongLegalName,
                Column::ShortName,
                Column::ShortLegalName,
            ]),
            category: self.take(Column::Category),
            number: self.take(Column::Number),
            repetition: self.take(Column::Repetition),
            street_type: self.take(Column::StreetType),
            street: self.take(Column::Street),
            locality: self.take(Column::Locality),
            complement: self.take(Column::Complement),
            postal_code,
            city,
            commune: Commune {
                code: self.first([Column::Commune, Column::CommuneCode]),
                ..Commune::default()
            },
            // The key of a commune has no street.
            ban_id: Some(self.take(Column::BanId)).filter(|key| key.len() > 5).unwrap_or_default(),
            phone: self.take(Column::Phone),
            email: self.take(Column::Email),
            point: self.point(),
            closed: self.take(Column::State) == "I",
            ..Stated::default()
        }
    }

    /// Returns postal code and town, which may share one field.
    fn delivery(&mut self) -> (Cow<'a, str>, Cow<'a, str>) {
        let line = self.first([Column::Delivery, Column::Town]);
        let postal_code = self.take(Column::PostalCode);
        match delivery(&line) {
            ("", _) => (postal_code, line),
            (code, town) => {
                let code = Cow::Owned(code.to_owned());
                let town = Cow::Owned(town.to_owned());
                (if postal_code.is_empty() { code } else { postal_code }, town)
            }
        }
    }

    /// Returns the pair of coordinates in degrees, or else the first pair.
    fn point(&mut self) -> Point<'a> {
        let pairs =
            [[Column::X, Column::Y], [Column::DirectionLongitude, Column::DirectionLatitude]];
        let is_angle = |column: &Column| {
            decimal::read(self.get(*column)).is_some_and(|value| value.abs() <= 180.0)
        };
        let in_degrees = |pair: &[Column; 2]| pair.iter().all(is_angle);
        let is_stated =
            |pair: &[Column; 2]| pair.iter().any(|column| !self.get(*column).is_empty());
        let found = pairs.into_iter().find(in_degrees);
        let Some([x, y]) = found.or_else(|| pairs.into_iter().find(is_stated)) else {
            return Point::default();
        };
        Point { x: self.take(x), y: self.take(y), either_way: true }
    }
}

/// Skips a value that is not read, but reports a social security number in it.
fn pass(tape: &mut Tape<'_>, cx: &mut Context<'_>) {
    if tape.take().holds_nir() {
        cx.report(idt_006::found(At::Root));
    }
}

/// Trims a text.
fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{codes::closed::Status, model::Listing};

    const ADDRESS: &str = r#""numeroVoie":26,"typeVoie":"AV  ","libelleVoie":"VOLTAIRE","cogCommune":"01160","codePostal":"01210","ligneAcheminement":"FERNEY""#;

    /// An establishment with more fields, both in the object itself and in an object inside it.
    fn layouts(more: &str) -> [String; 2] {
        let names = r#""numFinessEge":"019999010","nomEgeCourt":"CTRE","nomEgeLong":"CENTRE FICTIF","siret":99900040000013"#;
        [
            format!("{{{names},{ADDRESS},{more}}}"),
            format!(
                r#"{{"informationsGeneralesEGE":{{{names}}},"ADRESSE":[{{{ADDRESS},"coordonneesGeographique":{{{more}}}}},{{"codePostal":"75001"}}],
                    "contact":[],"autre":[1,{{"a":null}}]}}"#
            ),
        ]
    }

    fn read(text: &str) -> (Listing<'_>, Vec<&'static str>) {
        let SourceRow { checked, .. } = check(text, Options::default());
        let codes = checked.findings.iter().map(crate::Finding::code).collect();
        (checked.listing.unwrap(), codes)
    }

    #[test]
    fn an_establishment_is_read_however_its_fields_stand() {
        for text in layouts(r#""coordonneeX":6.111815,"coordonneeY":"46.257688""#) {
            let (listing, codes) = read(&text);
            assert_eq!(codes, [] as [&str; 0], "{text}");
            let place = listing.place.unwrap();
            assert_eq!(place.name.as_deref(), Some("CENTRE FICTIF"));
            assert_eq!(place.siret.map(|id| id.to_string()).as_deref(), Some("99900040000013"));
            assert_eq!(
                place.location.latitude.zip(place.location.longitude),
                Some((46.257_688, 6.111_815))
            );
            let address = place.address.unwrap();
            assert_eq!(address.street.as_deref(), Some("AV VOLTAIRE"));
            assert_eq!(address.number.as_deref(), Some("26"));
            assert_eq!(address.city.as_deref(), Some("FERNEY"));
        }
    }

    #[test]
    fn the_pair_in_degrees_is_taken_whatever_its_names() {
        for more in [
            r#""coordonneeX":6577813.0,"coordonneeY":939642.76,"directionLatitude":46.257688,"directionLongitude":6.111815"#,
            r#""directionLatitude":6577813.0,"directionLongitude":939642.76,"coordonneeX":6.111815,"coordonneeY":46.257688"#,
            r#""coordonneeX":6577813.0,"coordonneeY":939642.76"#,
            r#""directionLatitude":"6577813.0","directionLongitude":"939642.76""#,
        ] {
            for text in layouts(more) {
                let (listing, codes) = read(&text);
                assert_eq!(codes, [] as [&str; 0], "{text}");
                let location = listing.place.unwrap().location;
                assert_eq!(
                    location.latitude.zip(location.longitude),
                    Some((46.257_688, 6.111_815)),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn the_state_says_closed_or_nothing() {
        for (state, status) in [("I", Some(Status::Closed)), ("A", None), ("?", None)] {
            for text in layouts(&format!(r#""etatObjet":"{state}""#)) {
                assert_eq!(read(&text).0.status, status, "{text}");
            }
        }
    }

    #[test]
    fn a_social_security_number_is_found_wherever_it_stands() {
        for more in [
            r#""autre":"2 99 01 99 999 001 57""#,
            r#""autre":299019999900157"#,
            r#""autre":[{"a":["2 99 01 99 999 001 57"]}]"#,
            r#""2 99 01 99 999 001 57":1"#,
            r#""telephone":["2 99 01 99 999 001 57"]"#,
            r#""contact":[{},{"telecom":{"telephone":"2 99 01 99 999 001 57"}}]"#,
            r#""typeVoie":"2 99 01 99 999 001 57""#,
            r#""raisonSociale":"2 99 01 99 999 001 57""#,
        ] {
            for text in layouts(more) {
                assert!(read(&text).1.contains(&"IDT-006"), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_object_is_no_listing() {
        for (text, code) in
            [("null", "FMT-002"), ("[]", "FMT-002"), ("{", "FMT-016"), ("", "FMT-016")]
        {
            let SourceRow { checked, .. } = check(text, Options::default());
            assert!(checked.listing.is_none(), "{text}");
            assert_eq!(
                checked.findings.iter().map(crate::Finding::code).collect::<Vec<_>>(),
                [code],
                "{text}"
            );
        }
    }

    #[test]
    fn the_keys_tell_an_establishment() {
        assert!(
            recognises(&["egeId", "NUMFINESSEGE"]) && recognises(&["informationsGeneralesEge"])
        );
        assert!(!recognises(&["id", "place", "finess"]));
        assert!(recognises_document(&["schemaVersion", "generatedAt", "gcc"]));
        assert!(recognises_document(&["pmej"]) && !recognises_document(&["id", "generatedAt"]));
    }
}
