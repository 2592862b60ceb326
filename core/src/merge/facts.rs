//! Combines the facts of several records.

use serde_json::{Map, Value};

use super::{
    below,
    groups::{NEAR, Part},
    owners::Owners,
    record::{distance, street},
};
use crate::{
    model::conditions::{self, Condition},
    text::fold::folds_alike,
};

/// Fields of a person at the place, or of the listing itself, and not of the place.
const NOT_OF_THE_PLACE: [&str; 4] = ["schema_version", "id", "practitioner", "tariffs"];

/// Fields taken from the first record: a difference in another one is not a contradiction.
const OF_THE_FIRST: [&str; 2] = ["/schema_version", "/id"];

/// The answer "unknown": it contradicts nothing, and gives way to a known answer.
const UNKNOWN: &str = "unknown";

/// A listing that is being combined.
#[derive(Debug, Default)]
pub(super) struct Joined {
    facts: Map<String, Value>,
    owners: Owners,
}

/// A contradiction between two sources.
#[derive(Debug)]
pub(super) struct Conflict {
    /// JSON Pointer to the fact.
    pub(super) pointer: String,
    /// The record whose fact is kept.
    pub(super) kept: usize,
}

impl Joined {
    /// Starts with the facts of a record and its number.
    pub(super) fn new(number: usize, facts: Value) -> Self {
        let owners = Owners::first(number, &facts);
        let mut facts = if let Value::Object(facts) = facts { facts } else { Map::new() };
        facts.remove(Owners::KEY);
        Self { facts, owners }
    }

    /// Adds a part of the facts of another record, and returns the places where the two contradict each other.
    pub(super) fn add(&mut self, number: usize, facts: &Value, part: Part) -> Vec<Conflict> {
        let mut fitting = facts.clone();
        let unsaid = self.drop_what_hangs_on_another_answer(&mut fitting);
        let mut adding =
            Adding { number, facts, part, owners: &mut self.owners, found: Vec::new() };
        for pointer in unsaid {
            adding.conflict(&pointer);
        }
        for (key, value) in fitting.as_object().into_iter().flatten() {
            if part.takes(key) {
                adding.field(&mut self.facts, "", key, value);
            }
        }
        adding.found
    }

    /// Removes the facts that depend on an answer other than the known one: the steps of a source that states steps
    /// have no place beside "step-free". Returns the places of those whose own answer is not stated, which therefore
    /// contradict nothing by themselves.
    fn drop_what_hangs_on_another_answer(&self, facts: &mut Value) -> Vec<String> {
        let (mut dropped, mut unsaid): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for Condition { child, parent, values, .. } in conditions::all() {
            let known = at_path(&self.facts, parent).filter(|known| !says_nothing(known));
            let own = facts.as_object().and_then(|facts| at_path(facts, parent));
            let fails = known.and_then(Value::as_str).is_some_and(|known| {
                !values.contains(&known) && own.is_none_or(|own| own != known)
            });
            let hangs = known.is_none() && dropped.iter().any(|path| path == parent);
            let is_said = own.is_some() || hangs;
            if (fails || hangs) && remove(facts, child) {
                dropped.push((*child).to_owned());
                if !is_said {
                    unsaid.push(format!("/{}", child.replace('.', "/")));
                }
            }
        }
        unsaid
    }

    /// Returns the listing, with the provenance of its facts.
    pub(super) fn finish(self) -> Value {
        let mut facts = self.facts;
        let provenance = self.owners.finish();
        if !provenance.is_empty() {
            facts.insert(Owners::KEY.to_owned(), Value::Array(provenance));
        }
        Value::Object(facts)
    }
}

/// Returns the value at a registry path; `None` for a list, whose items are many answers.
fn at_path<'v>(facts: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let (first, rest) = path.split_once('.')?;
    rest.split('.').try_fold(facts.get(first)?, |value, key| value.get(key))
}

/// Removes the value at a registry path, and the sections that become empty; `false` if there is no value.
fn remove(facts: &mut Value, path: &str) -> bool {
    let Value::Object(fields) = facts else { return false };
    let Some((first, rest)) = path.split_once('.') else { return fields.remove(path).is_some() };
    let Some(section) = fields.get_mut(first) else { return false };
    let is_removed = remove(section, rest);
    if section.as_object().is_some_and(Map::is_empty) {
        fields.remove(first);
    }
    is_removed
}

impl Part {
    /// Whether it includes a section.
    fn takes(self, key: &str) -> bool {
        key != Owners::KEY
            && match self {
                Self::Whole | Self::Inferred => true,
                Self::Place => !NOT_OF_THE_PLACE.contains(&key),
                Self::Person => key == "practitioner",
            }
    }
}

/// A record being added.
struct Adding<'a> {
    number: usize,
    facts: &'a Value,
    part: Part,
    owners: &'a mut Owners,
    found: Vec<Conflict>,
}

impl Adding<'_> {
    fn field(&mut self, into: &mut Map<String, Value>, at: &str, key: &str, value: &Value) {
        let pointer = below(at, key);
        if let Some(known) = into.get_mut(key) {
            self.both(known, value, &pointer);
        } else {
            into.insert(key.to_owned(), value.clone());
            self.own(&pointer);
        }
    }

    /// Combines the values of two records at one place.
    fn both(&mut self, known: &mut Value, value: &Value, pointer: &str) {
        match (&mut *known, value) {
            // Half an address from one source and half from another would belong to nobody.
            (known, value) if pointer == "/place/address" => self.address(known, value, pointer),
            (one, other) if pointer == "/place/location" => {
                if !is_near(one, other) {
                    self.conflict(pointer);
                }
            }
            (Value::Object(known), Value::Object(value)) => {
                for (key, value) in value {
                    self.field(known, pointer, key, value);
                }
            }
            // A list states what exists, and each source may know more.
            (Value::Array(known), Value::Array(value)) => {
                for item in value {
                    if !known.contains(item) {
                        self.own(&below(pointer, &known.len().to_string()));
                        known.push(item.clone());
                    }
                }
            }
            (known, value) if says_nothing(known) && !says_nothing(value) => {
                *known = value.clone();
                self.own(pointer);
            }
            (known, value) if says_nothing(value) || is_alike(known, value) => {}
            _ if OF_THE_FIRST.contains(&pointer) => {}
            _ => self.conflict(pointer),
        }
    }

    /// Completes an address that is the same; takes nothing from a different one.
    fn address(&mut self, known: &mut Value, value: &Value, at: &str) {
        if street(known) != street(value) {
            return self.conflict(at);
        }
        let (Value::Object(known), Value::Object(value)) = (known, value) else { return };
        let is_street = |key: &str| matches!(key, "number" | "street" | "locality");
        for (key, value) in value.iter().filter(|(key, _)| !is_street(key)) {
            self.field(known, at, key, value);
        }
    }

    fn own(&mut self, pointer: &str) {
        self.owners.take(pointer, self.number, self.facts, self.part);
    }

    fn conflict(&mut self, pointer: &str) {
        let kept = self.owners.of(pointer);
        self.found.push(Conflict { pointer: pointer.to_owned(), kept });
    }
}

fn is_near(one: &Value, other: &Value) -> bool {
    let point = |location: &Value| {
        let degrees = |key| location.get(key).and_then(Value::as_f64);
        degrees("latitude").zip(degrees("longitude"))
    };
    point(one).zip(point(other)).is_some_and(|(here, there)| distance(here, there) <= NEAR)
}

fn says_nothing(value: &Value) -> bool {
    value.as_str() == Some(UNKNOWN)
}

fn is_alike(one: &Value, other: &Value) -> bool {
    one == other
        || one.as_str().zip(other.as_str()).is_some_and(|(one, other)| folds_alike(one, other))
}
