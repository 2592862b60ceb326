//! One row of a source.

use serde_json::{Map, Value};

use super::{
    below,
    owners::{Owners, covers},
};
use crate::{codes::closed::Licence, fold, lists::Code};

/// A row of a source, with its contents.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) file: usize,
    pub(super) row: u64,
    pub(super) said: Said,
}

/// The facts of one row, with the identity of its person and place.
#[derive(Debug)]
pub(super) struct Said {
    /// The listing as JSON text, which takes a third of the memory of the parsed value.
    text: Box<str>,
    pub(super) person: Option<Person>,
    pub(super) place: Option<PlaceKeys>,
}

/// The person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Person {
    /// A person with an RPPS number.
    Rpps(Box<str>),
    /// A person with a name and no number, with the likeness; `None` if part of it is missing.
    Named(Option<Likeness>),
}

/// Family name and given name, profession, postal code and phone, which two people hardly ever share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Likeness([String; 5]);

/// The identity of a place.
#[derive(Clone, Debug, Default)]
pub(super) struct PlaceKeys {
    pub(super) finess: Option<Box<str>>,
    pub(super) siret: Option<Box<str>>,
    pub(super) ban_id: Option<Box<str>>,
    /// Its name, folded.
    pub(super) name: Option<Box<str>>,
    /// Postal code, number and street, folded.
    pub(super) address: Option<Box<str>>,
    pub(super) point: Option<(f64, f64)>,
}

impl Said {
    /// Reads the facts of a listing, given as JSON; `None` if there are none.
    pub(super) fn of(facts: &Value) -> Option<Self> {
        let is_about = |key: &str| !matches!(key, "schema_version" | "id" | Owners::KEY);
        facts.as_object().filter(|fields| fields.keys().any(|key| is_about(key)))?;
        let text = facts.to_string().into_boxed_str();
        let place = facts.get("place").map(|_| PlaceKeys::of(facts));
        Some(Self { text, person: Person::of(facts), place })
    }

    /// Returns the facts as JSON.
    pub(super) fn facts(&self) -> Value {
        // INVARIANT: the text was written from a value.
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

/// Returns the text at a place of a listing.
fn text<'v>(facts: &'v Value, pointer: &str) -> Option<&'v str> {
    facts.pointer(pointer).and_then(Value::as_str)
}

impl Person {
    fn of(facts: &Value) -> Option<Self> {
        if let Some(rpps) = text(facts, "/practitioner/rpps") {
            return Some(Self::Rpps(rpps.into()));
        }
        text(facts, "/practitioner/family_name")?;
        Some(Self::Named(Likeness::of(facts)))
    }
}

impl Likeness {
    /// Reads the likeness of a person; `None` if part of it is missing.
    pub(super) fn of(facts: &Value) -> Option<Self> {
        Some(Self([
            fold(text(facts, "/practitioner/family_name")?),
            fold(text(facts, "/practitioner/given_name")?),
            text(facts, "/practitioner/profession")?.to_owned(),
            text(facts, "/place/address/postal_code")?.to_owned(),
            text(facts, "/contact/phones/0")?.to_owned(),
        ]))
    }
}

impl PlaceKeys {
    fn of(facts: &Value) -> Self {
        let number = |pointer| text(facts, pointer).map(Into::into);
        let degrees = |pointer| facts.pointer(pointer).and_then(Value::as_f64);
        let address = || {
            let postal_code = text(facts, "/place/address/postal_code")?;
            Some(format!("{postal_code} {}", street(facts.pointer("/place/address")?)?).into())
        };
        Self {
            finess: number("/place/finess"),
            siret: number("/place/siret"),
            ban_id: number("/place/ban_id"),
            name: text(facts, "/place/name").map(|name| fold(name).into()),
            address: address(),
            point: degrees("/place/location/latitude").zip(degrees("/place/location/longitude")),
        }
    }

    /// Whether two places have different numbers, and so are distinct, however alike they are.
    pub(super) fn differs(&self, other: &Self) -> bool {
        let differ = |one: &Option<Box<str>>, other: &Option<Box<str>>| {
            one.as_ref().zip(other.as_ref()).is_some_and(|(one, other)| one != other)
        };
        differ(&self.finess, &other.finess) || differ(&self.siret, &other.siret)
    }

    /// Returns the distance between two places with coordinates, in metres.
    pub(super) fn distance(&self, other: &Self) -> Option<f64> {
        let (here, there) = self.point.zip(other.point)?;
        Some(distance(here, there))
    }
}

/// Returns number and street of an address, normalized as a person would compare them, however a source splits them;
/// `None` without a street.
pub(super) fn street(address: &Value) -> Option<String> {
    let street = text(address, "/street").or_else(|| text(address, "/locality"))?;
    Some(fold(&format!("{} {street}", text(address, "/number").unwrap_or_default())))
}

/// Returns the distance between two nearby points, in metres, each given as latitude and longitude; over so short a
/// distance the earth is treated as flat.
pub(super) fn distance((north, east): (f64, f64), (other_north, other_east): (f64, f64)) -> f64 {
    /// Metres in a degree of latitude: the earth's mean radius is 6 371 008 m (IUGG).
    const DEGREE: f64 = 111_195.08;
    let up = (north - other_north) * DEGREE;
    let across = (east - other_east) * DEGREE * north.to_radians().cos();
    up.hypot(across)
}

/// Returns the provenance of each scope, in the order of the listing.
pub(super) fn provenance(facts: &Value) -> impl Iterator<Item = (&str, &Map<String, Value>)> {
    let list = facts.get(Owners::KEY).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(|said| Some((said.get("scope").and_then(Value::as_str)?, said.as_object()?)))
}

/// Removes the facts that must not be published under a licence, and returns the numbers of their provenances.
pub(super) fn drop_facts_not_for(licence: Licence, facts: &mut Value) -> Vec<usize> {
    if licence == Licence::Odbl1 {
        return Vec::new();
    }
    let is_refused = |said: &Map<String, Value>| {
        said.get("licence").and_then(Value::as_str) == Some(Licence::Odbl1.entry().wire)
    };
    let scopes: Vec<(String, bool)> =
        provenance(facts).map(|(scope, said)| (scope.to_owned(), is_refused(said))).collect();
    let refused = scopes.iter().enumerate().filter(|(_, (_, refused))| *refused);
    let numbers: Vec<usize> = refused.map(|(number, _)| number).collect();
    if !numbers.is_empty() {
        prune(facts, "", &scopes);
        if let Some(Value::Array(list)) = facts.get_mut(Owners::KEY) {
            list.retain(|said| said.as_object().is_none_or(|said| !is_refused(said)));
        }
    }
    numbers
}

/// Removes the facts of refused scopes.
fn prune(value: &mut Value, at: &str, scopes: &[(String, bool)]) {
    let Value::Object(fields) = value else { return };
    fields.retain(|key, value| {
        let pointer = below(at, key);
        if at.is_empty() && key == Owners::KEY {
            return true;
        }
        let refused = || scopes.iter().filter(|(_, refused)| *refused).map(|(scope, _)| scope);
        if value.is_object() && scopes.iter().any(|(scope, _)| covers(&pointer, scope)) {
            prune(value, &pointer, scopes);
            return value.as_object().is_none_or(|fields| !fields.is_empty());
        }
        // The nearest scope applies to a fact; if several are equally near, all of them have to allow it. A list with a
        // refused item is left out as a whole, because its items have no names.
        let around = scopes.iter().filter(|(scope, _)| covers(scope, &pointer));
        let nearest = around.map(|(scope, _)| scope.len()).max();
        !refused().any(|scope| {
            covers(&pointer, scope) || covers(scope, &pointer) && Some(scope.len()) == nearest
        })
    });
}
