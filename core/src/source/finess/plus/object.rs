//! What reads an establishment.

use std::borrow::Cow;

use super::Column;
use crate::{
    At, Checked, Context, Options, decimal,
    ids::nir,
    node::{Raw, Tape},
    rules::{
        fmt::{fmt_002, fmt_016},
        idt::idt_006,
    },
    source::{
        Role, SourceRow,
        finess::place::{Commune, Point, Stated, delivery},
    },
};

/// Objects whose fields are read as if they stood in the establishment itself.
const CONTAINERS: [&str; 5] =
    ["informationsGeneralesEGE", "adresse", "coordonneesGeographique", "contact", "telecom"];

/// Whether an object with these keys is an establishment.
pub(in crate::source::finess) fn recognises(keys: &[&str]) -> bool {
    let has = |name: &str| keys.iter().any(|key| key.eq_ignore_ascii_case(name));
    has(Column::Site.header()) || has(CONTAINERS[0])
}

/// Reads one establishment into a listing, and checks it.
pub(in crate::source::finess) fn check<'a>(text: &'a str, options: &Options) -> SourceRow<'a> {
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
    let mut cx = Context::new(options);
    let mut fields = Fields::default();
    match tape.object() {
        Ok(count) => fields.read(count, &mut tape, &mut cx),
        Err(other) => {
            other.refuse("object", At::Root, &mut cx);
            if cx.is_silent() {
                cx.report(fmt_002::wrong_type(At::Root, "object", &other));
            }
            return unread(cx.into_findings());
        }
    }
    fields.stated().check(cx)
}

/// What an establishment says, field by field; empty where it says nothing.
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

    /// Reads an object inside the establishment, or the first of several. A list without one says nothing.
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

    /// Keeps a value, as the text that it is written as. A field that stands twice is read where it says something first.
    fn fill(&mut self, column: Column, value: Raw<'a>, cx: &mut Context<'_>) {
        let text = match value {
            Raw::Text(text) => trimmed(text),
            Raw::Integer(value) => value.to_string().into(),
            Raw::Number(value) => decimal::write(value).into(),
            other => return other.refuse("string", At::Root, cx),
        };
        if let Some(field) = self.0.get_mut(column as usize).filter(|field| field.is_empty()) {
            *field = text;
        }
    }

    fn take(&mut self, column: Column) -> Cow<'a, str> {
        self.0.get_mut(column as usize).map(std::mem::take).unwrap_or_default()
    }

    /// The first of several fields that says something.
    fn first<const N: usize>(&mut self, columns: [Column; N]) -> Cow<'a, str> {
        let mut fields = columns.map(|column| self.take(column)).into_iter();
        fields.find(|field| !field.is_empty()).unwrap_or_default()
    }

    fn stated(mut self) -> Stated<'a> {
        let delivered = self.take(Column::Delivery);
        let (code, town) = delivery(&delivered);
        let (code, town) = if code.is_empty() {
            (Cow::default(), delivered)
        } else {
            (code.to_owned().into(), town.to_owned().into())
        };
        let or = |field: Cow<'a, str>, other| if field.is_empty() { other } else { field };
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
            postal_code: or(self.take(Column::PostalCode), code),
            city: or(town, self.take(Column::Town)),
            commune: Commune {
                code: self.first([Column::Commune, Column::CommuneCode]),
                ..Commune::default()
            },
            // A commune has no street in its key.
            ban_id: Some(self.take(Column::BanId)).filter(|key| key.len() > 5).unwrap_or_default(),
            phone: self.take(Column::Phone),
            email: self.take(Column::Email),
            point: self.point(),
            closed: self.take(Column::State) == "I",
            ..Stated::default()
        }
    }

    /// The pair of coordinates that is in degrees, or else the one that there is.
    fn point(&mut self) -> Point<'a> {
        let mut pair = |x, y| Point { x: self.take(x), y: self.take(y), either_way: true };
        let pairs = [
            pair(Column::X, Column::Y),
            pair(Column::DirectionLongitude, Column::DirectionLatitude),
        ];
        let in_degrees = |point: &&Point<'_>| {
            let is_angle =
                |text: &str| decimal::read(text).is_some_and(|value| value.abs() <= 180.0);
            is_angle(&point.x) && is_angle(&point.y)
        };
        let is_stated = |point: &&Point<'_>| !(point.x.is_empty() && point.y.is_empty());
        let found = pairs.iter().find(in_degrees).or_else(|| pairs.iter().find(is_stated));
        found.cloned().unwrap_or_default()
    }
}

/// Passes over a value that is not read; a social security number in it is not passed over.
fn pass(tape: &mut Tape<'_>, cx: &mut Context<'_>) {
    if tape.take().holds_nir() {
        cx.report(idt_006::found(At::Root));
    }
}

/// A text without the spaces around it.
fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}
